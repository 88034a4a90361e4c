package org.driftscope.ui.context;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.insight.WordPairs;
import org.driftscope.plot.Figures;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.ui.Selection;
import org.driftscope.wording.Wording;

/**
 * Context, not co-occurrence: for all pairs of words what the corpus says of them beside how much
 * their embeddings point the same way now. On the JavaFX Application Thread.
 */
public final class ContextViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.context");

    private final Questions questions;
    private final Selection selection;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final ObjectProperty<ContextMeasure> measure =
            new SimpleObjectProperty<>(this, "measure", ContextMeasure.PPMI_COSINE);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<PairRow> pointed = new SimpleObjectProperty<>(this, "pointed");
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper(WORDS.get("waiting"));
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final Map<ContextMeasure, ReadOnlyStringWrapper> correlations =
            new EnumMap<>(ContextMeasure.class);
    private final ObservableList<PairRow> shownRows = FXCollections.observableArrayList();
    private List<PairRow> rows = List.of();
    private Set<String> words = Set.of();
    private Optional<Dataset> dataset = Optional.empty();
    private Optional<ContextAnswer> newest = Optional.empty();
    private boolean unasked; // there is a frame that was not asked about
    private boolean waiting; // for an answer

    /** Asks {@code questions}; a selected word picks its pairs. */
    public ContextViewModel(Questions questions, Selection selection) {
        this.questions = questions;
        this.selection = selection;
        for (ContextMeasure each : ContextMeasure.values()) {
            correlations.put(each, new ReadOnlyStringWrapper(""));
        }
        shown.addListener((property, was, now) -> askIfNeeded());
        filter.addListener((property, was, now) -> filterRows());
        selection
                .tokenProperty()
                .addListener((property, was, now) -> filterBySelection(was.intValue()));
    }

    /** Begins to show another run; what is known of the last one is forgotten. */
    @Override
    public void open(RunDescription description) {
        dataset = Optional.of(description.dataset());
        newest = Optional.empty();
        unasked = false;
        waiting = false;
        rows = List.of();
        words = Set.of();
        pointed.set(null);
        filter.set("");
        filterRows();
        correlations.values().forEach(text -> text.set(""));
        story.set(WORDS.get("waiting"));
        caption.set("");
    }

    /** Takes note of the newest frame; asks for its numbers if the view is on screen. */
    @Override
    public void show(Frame unused) {
        unasked = true;
        askIfNeeded();
    }

    private void askIfNeeded() {
        if (dataset.isEmpty() || !shown.get() || waiting || !unasked) {
            return;
        }
        waiting = true;
        unasked = false;
        Dataset of = dataset.get();
        Optional<ContextAnswer> known = newest;
        questions.ask(
                this,
                moment -> ContextAnswer.of(moment, of, known),
                this::answered,
                () -> waiting = false);
    }

    private void answered(ContextAnswer answer) {
        waiting = false;
        boolean first = newest.isEmpty();
        newest = Optional.of(answer);
        if (first) {
            makeRows(answer);
        }
        for (PairRow row : rows) {
            row.showCosine(answer.cosines().value(row.number()));
        }
        correlations.forEach(
                (each, text) -> text.set(correlation(answer.correlations().get(each))));
        story.set(
                ContextStory.of(row(answer.contrast().alike()), row(answer.contrast().together())));
        WordPairs pairs = answer.contexts().pairs();
        caption.set(
                WORDS.get(
                        "correlations",
                        "step",
                        answer.step(),
                        "pairs",
                        pairs.count(),
                        "words",
                        pairs.wordCount()));
        if (first) {
            filterBySelection(Selection.NONE);
        }
        changed();
        askIfNeeded();
    }

    private void makeRows(ContextAnswer answer) {
        WordPairs pairs = answer.contexts().pairs();
        List<PairRow> made = new ArrayList<>(pairs.count());
        Set<String> all = new HashSet<>();
        for (int pair = 0; pair < pairs.count(); pair++) {
            PairRow row = new PairRow(answer.contexts(), pair, dataset.orElseThrow());
            all.add(row.first());
            all.add(row.second());
            made.add(row);
        }
        rows = List.copyOf(made);
        words = Set.copyOf(all);
        answer.contrast().alike().ifPresent(pair -> rows.get(pair).mark(true));
        answer.contrast().together().ifPresent(pair -> rows.get(pair).mark(true));
        filterRows();
    }

    private Optional<PairRow> row(OptionalInt number) {
        return number.isPresent() ? Optional.of(rows.get(number.getAsInt())) : Optional.empty();
    }

    private static String correlation(OptionalDouble value) {
        return value.isPresent() ? Figures.measure(value.getAsDouble()) : "–";
    }

    private void filterRows() {
        PairFilter passing = PairFilter.of(filter.get(), words);
        shownRows.setAll(rows.stream().filter(passing::passes).toList());
        count.set(
                passing.isOpen()
                        ? WORDS.get("count-all")
                        : WORDS.get("count", "shown", shownRows.size(), "all", rows.size()));
        changed();
    }

    /** The selected word's pairs are shown, and all again once it isn't selected any more. */
    private void filterBySelection(int before) {
        String word = token(selection.token());
        if (words.contains(word)) {
            filter.set(word);
        } else if (!filter.get().isEmpty() && filter.get().equals(token(before))) {
            filter.set("");
        }
    }

    private String token(int id) {
        return dataset.filter(of -> id >= 0 && id < of.vocabulary().size())
                .map(of -> of.vocabulary().token(id))
                .orElse("");
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    /** Whether the view is on screen; nothing is asked while it isn't. */
    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Which measure is compared with the embedding cosine in the picture. */
    public ObjectProperty<ContextMeasure> measureProperty() {
        return measure;
    }

    /** Words, or beginnings of words, that a pair must hold to be shown. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The pair pointed at in the picture or chosen in the table, null where there is none. */
    public ObjectProperty<PairRow> pointedProperty() {
        return pointed;
    }

    /** The pairs that pass the filter; the table may reorder them. */
    public ObservableList<PairRow> shownRows() {
        return shownRows;
    }

    /** All pairs, in the order of their numbers. */
    List<PairRow> rows() {
        return rows;
    }

    /** Marks a pair, or takes its mark away. */
    public void toggleMark(PairRow row) {
        row.mark(!row.markedProperty().get());
        changed();
    }

    /** What is seen, in two sentences. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** What the rank correlations are taken over. */
    public ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /** How many pairs pass the filter. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Spearman's rank correlation of a measure with the embedding cosine, such as "0.71". */
    public ReadOnlyStringProperty correlationProperty(ContextMeasure of) {
        return correlations.get(of).getReadOnlyProperty();
    }

    /** Counts the changes: a view redraws when it does. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Where the measure's axis ends; it begins at 0. */
    double largestShown() {
        if (measure.get() != ContextMeasure.SHARED_SENTENCES) {
            return 1;
        }
        return IntStream.range(0, rows.size())
                .map(pair -> rows.get(pair).sharedSentences())
                .max()
                .orElse(1);
    }
}
