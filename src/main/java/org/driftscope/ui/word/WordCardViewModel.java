package org.driftscope.ui.word;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.NearestNeighbors;
import org.driftscope.insight.Neighbor;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
import org.driftscope.text.Dataset;
import org.driftscope.ui.Selection;
import org.driftscope.ui.control.Figures;

/** The selected word: what it is and which words are nearest to it now, in the full space. */
public final class WordCardViewModel {
    private static final int NEIGHBORS = 6;

    /** Larger matrices than this many numbers are searched at every 20th frame while playing. */
    private static final long SMALL_MATRIX = 100_000;

    private static final int FRAMES_SKIPPED = 20;

    private final Selection selection;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ObservableList<String> neighbors = FXCollections.observableArrayList();
    private Dataset dataset;
    private Set<Integer> fitted = Set.of();
    private Frame newest;
    private int skipped;

    public WordCardViewModel(Selection selection) {
        this.selection = selection;
        selection.tokenProperty().addListener((property, old, token) -> selected());
    }

    /** Shows the words of another run; nothing is selected then. */
    public void open(RunDescription description) {
        dataset = description.dataset();
        fitted = Set.copyOf(description.fittedWords());
        newest = null;
        selection.clear();
        selected();
    }

    public void show(Frame frame) {
        newest = frame;
        boolean small =
                (long) frame.embeddings().rows() * frame.embeddings().columns() < SMALL_MATRIX;
        if (small || frame.state() != RunState.PLAYING || ++skipped >= FRAMES_SKIPPED) {
            skipped = 0;
            findNeighbors();
        }
    }

    /** Whether a word is selected. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty wordProperty() {
        return word.getReadOnlyProperty();
    }

    /** Such as "token 12 · occurs 5 times · animals". */
    public ReadOnlyStringProperty factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Such as "cat 0.87", nearest first. */
    public ObservableList<String> neighbors() {
        return neighbors;
    }

    public BooleanProperty followingProperty() {
        return selection.followingProperty();
    }

    public void deselect() {
        selection.clear();
    }

    private void selected() {
        int token = selection.token();
        boolean any = dataset != null && token >= 0 && token < dataset.vocabulary().size();
        shown.set(any);
        if (any) {
            word.set(dataset.vocabulary().token(token));
            facts.set(facts(token));
        }
        findNeighbors();
    }

    private String facts(int token) {
        int count = dataset.vocabulary().count(token);
        String categories =
                dataset.categoriesOf(token).stream()
                        .map(number -> dataset.corpus().categories().get(number).name())
                        .collect(Collectors.joining(" and "));
        return "token "
                + token
                + " · occurs "
                + (count == 1 ? "once" : Figures.counted(count, "time"))
                + " · "
                + (categories.isEmpty() ? "no category" : categories);
    }

    private void findNeighbors() {
        if (!shown.get() || newest == null) {
            neighbors.clear();
            return;
        }
        neighbors.setAll(
                NearestNeighbors.of(
                                newest.embeddings(), selection.token(), NEIGHBORS, fitted::contains)
                        .stream()
                        .map(this::words)
                        .toList());
    }

    private String words(Neighbor near) {
        return dataset.vocabulary().token(near.tokenId())
                + String.format(Locale.ROOT, " %.2f", near.cosine());
    }
}
