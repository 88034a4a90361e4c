package org.driftscope.ui.word;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.Neighbor;
import org.driftscope.plot.Figures;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.Selection;
import org.driftscope.ui.WordFacts;

/** The selected word: what it is and which words are nearest to it now, in the full space. */
public final class WordCardViewModel {
    private final Selection selection;
    private final NearestWords nearest;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final ObservableList<String> neighbours = FXCollections.observableArrayList();
    private Dataset dataset;

    /** Shows the selected word and those nearest to it. */
    public WordCardViewModel(Selection selection, NearestWords nearest) {
        this.selection = selection;
        this.nearest = nearest;
        nearest.amongAllProperty().addListener((property, old, all) -> showNeighbours());
        nearest.leftOutProperty().addListener((property, old, out) -> showNeighbours());
        selection.tokenProperty().addListener((property, old, token) -> selected());
    }

    /** Shows the words of another run; nothing is selected then. */
    public void open(RunDescription description) {
        dataset = description.dataset();
        selection.clear();
        selected();
    }

    /** The run on screen with other groups of words; the selected word stays. */
    public void regroup(RunDescription description) {
        dataset = description.dataset();
        selected();
    }

    /** Shows what is nearest in the newest frame. */
    public void showNeighbours() {
        List<Neighbor> now = shown.get() ? nearest.of(selection.token()) : List.of();
        neighbours.setAll(now.stream().map(this::words).toList());
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
    public ObservableList<String> neighbours() {
        return neighbours;
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
        showNeighbours();
    }

    private String facts(int token) {
        return WordFacts.of(
                token,
                dataset.vocabulary().count(token),
                dataset.isStopWord(token),
                dataset.categoriesOf(token).stream()
                        .map(number -> dataset.corpus().categories().get(number).name())
                        .toList());
    }

    private String words(Neighbor near) {
        return dataset.vocabulary().token(near.tokenId()) + " " + Figures.measure(near.cosine());
    }
}
