package org.driftscope.ui.similarity;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.insight.GroupedWords;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Figures;
import org.driftscope.plot.HeatBand;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.GroupColours;
import org.driftscope.ui.Questions;
import org.driftscope.wording.Wording;

/**
 * The cosines of the words the map is fitted on with each other, at step 0 and now. On the JavaFX
 * Application Thread.
 */
public final class SimilarityViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.similarity");

    /** More words than pixels can't be told apart. */
    static final int MOST_WORDS = 200;

    private final Questions questions;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty startShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<SimilarityAnswer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper(WORDS.get("waiting"));
    private Optional<Dataset> dataset = Optional.empty();
    private Optional<Frame> newest = Optional.empty();

    /** Has what it shows computed by {@code questions}. */
    public SimilarityViewModel(Questions questions) {
        this.questions = questions;
        shown.addListener((property, old, now) -> askIfShown());
    }

    /** Another run: everything about the one before is forgotten. */
    @Override
    public void open(RunDescription description) {
        dataset = Optional.of(description.dataset());
        newest = Optional.empty();
        startShown.set(false);
        answer.set(Optional.empty());
        story.set(WORDS.get("waiting"));
    }

    /** The newest frame of the run. */
    @Override
    public void show(Frame frame) {
        newest = Optional.of(frame);
        askIfShown();
    }

    private void askIfShown() {
        if (!shown.get() || newest.isEmpty() || dataset.isEmpty()) {
            return;
        }
        Dataset words = dataset.get();
        Optional<SimilarityState> startKnown = answer.get().flatMap(SimilarityAnswer::start);
        questions.ask(this, moment -> answer(moment, words, startKnown), this::takeAnswer);
    }

    /** On any thread. */
    private static SimilarityAnswer answer(
            Moment moment, Dataset dataset, Optional<SimilarityState> startKnown) {
        Frame frame = moment.frame();
        GroupedWords words = GroupedWords.of(dataset, frame.projection().fittedWords(), MOST_WORDS);
        return new SimilarityAnswer(
                startKnown
                        .filter(state -> state.similarity().words().equals(words))
                        .or(() -> start(moment).map(e -> SimilarityState.of(0, e, words))),
                SimilarityState.of(frame.step(), frame.embeddings(), words));
    }

    /** E at step 0. */
    private static Optional<Matrix> start(Moment moment) {
        return moment.history().stream().findFirst().map(past -> past.model().tokenEmbeddings());
    }

    private void takeAnswer(SimilarityAnswer found) {
        answer.set(Optional.of(found));
        story.set(SimilarityStory.of(found));
    }

    /** Whether the view is on screen; nothing is asked while it isn't. */
    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the window is dark. */
    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether the matrix is that of step 0, where it is known; else it is the newest. */
    public BooleanProperty startShownProperty() {
        return startShown;
    }

    /** What is seen, in a sentence or two. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** What was last found out; empty before. */
    ReadOnlyObjectProperty<Optional<SimilarityAnswer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The step of the matrix that is to be seen; empty where nothing is known yet. */
    Optional<SimilarityState> seen() {
        return answer.get()
                .map(both -> startShown.get() ? both.start().orElse(both.now()) : both.now());
    }

    /** The names of the words in the order of the matrix. */
    List<String> names() {
        return seen().stream()
                .flatMap(state -> state.similarity().words().ids().stream())
                .map(id -> dataset.orElseThrow().vocabulary().token(id))
                .toList();
    }

    /** The categories along the matrix; none where no word has one. */
    List<HeatBand> bands() {
        return seen().map(state -> state.similarity().words())
                .filter(words -> words.categories().stream().anyMatch(c -> c != GroupedWords.NONE))
                .map(
                        words ->
                                SimilarityBands.of(
                                        words,
                                        dataset.orElseThrow(),
                                        GroupColours.of(
                                                dark.get(),
                                                dataset.orElseThrow().corpus().categories())))
                .orElse(List.of());
    }

    /** What is said of a cell, such as "dog and cat: cosine 0.87 at step 150. Both: animals." */
    String pair(int row, int column, double cosine) {
        SimilarityState state = seen().orElseThrow();
        List<String> names = names();
        return WORDS.get(
                        "pair",
                        "word",
                        names.get(row),
                        "other",
                        names.get(column),
                        "cosine",
                        Figures.measure(cosine),
                        "step",
                        state.step())
                + categories(state.similarity().words(), row, column);
    }

    private String categories(GroupedWords words, int row, int column) {
        int first = words.categories().get(row);
        int second = words.categories().get(column);
        if (first == GroupedWords.NONE && second == GroupedWords.NONE) {
            return "";
        }
        return "\n"
                + WORDS.get(
                        first == second ? "pair-both" : "pair-each",
                        "category",
                        SimilarityBands.name(first, dataset.orElseThrow()),
                        "second",
                        SimilarityBands.name(second, dataset.orElseThrow()));
    }
}
