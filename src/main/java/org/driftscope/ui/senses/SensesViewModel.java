package org.driftscope.ui.senses;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.SenseOccurrence;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.SentencePaths;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.TypedSentence;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.GroupColours;
import org.driftscope.ui.Questions;
import org.driftscope.wording.Wording;

/**
 * One word in two sentences: its one static vector, the two contextual ones, and what lies between.
 * On the JavaFX Application Thread.
 */
public final class SensesViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.senses");

    private static final int MOST_SENTENCES = 500;

    private final Questions questions;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty allWords = new SimpleBooleanProperty();
    private final ObjectProperty<SensePair> pair = new SimpleObjectProperty<>();
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper chartStory = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<SentencePaths> paths =
            new ReadOnlyObjectWrapper<>(SentencePaths.NONE);
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ObservableList<SensePair> pairs = FXCollections.observableArrayList();
    private Optional<RunDescription> run = Optional.empty();
    private Optional<List<SenseOccurrence>> occurrences = Optional.empty();
    private Optional<SensesQuestion.Pair> asking = Optional.empty();
    private Optional<SensesAnswer> answer = Optional.empty();
    private long newestStep = -1;
    private boolean steppedBack; // since it was asked
    private boolean asked;
    private boolean choosing;
    private boolean nothingShared;

    /** Has what it shows computed by {@code questions}. */
    public SensesViewModel(Questions questions) {
        this.questions = questions;
        shown.addListener(
                (property, old, now) -> {
                    showPaths();
                    askIfShown();
                });
        pair.addListener((property, old, now) -> choose(now));
        first.addListener((property, old, now) -> read());
        second.addListener((property, old, now) -> read());
        allWords.addListener((property, old, now) -> changed());
        dark.addListener((property, old, now) -> changed());
    }

    @Override
    public void open(RunDescription description) {
        run = Optional.of(description);
        occurrences = Optional.empty();
        asking = Optional.empty();
        answer = Optional.empty();
        newestStep = -1;
        asked = false;
        nothingShared = false;
        pair.set(null);
        pairs.clear();
        List<String> written = description.dataset().corpus().sentences();
        sentences.setAll(written.subList(0, Math.min(MOST_SENTENCES, written.size())));
        choosing = true;
        first.set("");
        second.set("");
        choosing = false;
        problem.set("");
        changed();
    }

    @Override
    public void show(Frame frame) {
        steppedBack |= frame.step() < newestStep;
        newestStep = frame.step();
        askIfShown();
    }

    private void choose(SensePair chosen) {
        if (chosen == null || choosing) {
            return;
        }
        choosing = true;
        first.set(chosen.first());
        second.set(chosen.second());
        choosing = false;
        read();
    }

    /** No ready pair is chosen any longer where other sentences are. */
    private void leavePair() {
        SensePair chosen = pair.get();
        if (chosen != null
                && !(chosen.first().equals(first.get()) && chosen.second().equals(second.get()))) {
            pair.set(null);
        }
    }

    private void read() {
        if (choosing || run.isEmpty()) {
            return;
        }
        leavePair();
        asking = Optional.empty();
        answer = answer.map(SensesAnswer::withoutComparison);
        try {
            TypedSentence one = typed(first.get());
            TypedSentence other = typed(second.get());
            problem.set((one.remarks() + " " + other.remarks()).strip());
            asking = Optional.of(pairOf(one.example(), other.example()));
        } catch (ProblemException e) {
            problem.set(e.problem().text());
        }
        asked = false;
        changed();
        askIfShown();
    }

    private TypedSentence typed(String sentence) {
        RunDescription open = run.orElseThrow();
        return TypedSentence.read(open.dataset(), open.modelConfig().context(), sentence);
    }

    private SensesQuestion.Pair pairOf(Example one, Example other) {
        SharedWord word =
                SharedWord.of(run.orElseThrow().dataset(), one, other)
                        .orElseThrow(() -> new ProblemException(WORDS.problem("none-shared")));
        return new SensesQuestion.Pair(one, other, word);
    }

    private void askIfShown() {
        if (!shown.get() || asked || run.isEmpty() || newestStep < 0) {
            return;
        }
        asked = true;
        steppedBack = false;
        SensesQuestion question = new SensesQuestion(occurrences, asking);
        questions.ask(this, question::answer, found -> take(question, found), () -> asked = false);
    }

    private void take(SensesQuestion question, SensesAnswer found) {
        boolean firstAnswer = occurrences.isEmpty();
        occurrences = Optional.of(found.occurrences());
        if (firstAnswer) {
            pairs.setAll(SensePair.of(run.orElseThrow().dataset(), found.occurrences()));
        }
        if (question.sentences().equals(asking)) {
            asked = false;
            answer = Optional.of(found);
            changed();
        }
        if (firstAnswer && first.get().isEmpty() && second.get().isEmpty()) {
            chooseFirst(run.orElseThrow().dataset());
        } else if (found.step() < newestStep || steppedBack) {
            askIfShown();
        }
    }

    private void chooseFirst(Dataset dataset) {
        if (pairs.isEmpty()) {
            int context = run.orElseThrow().modelConfig().context();
            Optional<SensePair> found = SensePair.withoutSenses(dataset, context, MOST_SENTENCES);
            nothingShared = found.isEmpty();
            found.ifPresentOrElse(this::choose, this::changed);
        } else {
            pair.set(pairs.get(0));
        }
    }

    private void changed() {
        boolean nothingChosen = first.get().isEmpty() && second.get().isEmpty();
        story.set(
                nothingShared && nothingChosen
                        ? WORDS.get("nothing-shared")
                        : answer.map(
                                        found ->
                                                SensesStory.ofPicture(
                                                        found, run.orElseThrow().dataset()))
                                .orElse(""));
        chartStory.set(
                answer.map(found -> SensesStory.ofChart(found, run.orElseThrow().dataset()))
                        .orElse(""));
        showPaths();
        revision.set(revision.get() + 1);
    }

    private void showPaths() {
        paths.set(
                answer.filter(found -> shown.get())
                        .flatMap(SensesAnswer::comparison)
                        .map(this::pathsOf)
                        .orElse(SentencePaths.NONE));
    }

    private SentencePaths pathsOf(SensesAnswer.Comparison comparison) {
        return MapPaths.of(
                comparison,
                run.orElseThrow().dataset(),
                allWords.get(),
                List.of(first.get(), second.get()));
    }

    /** The paths of the words, for the map; none while the view is not on screen. */
    public ReadOnlyObjectProperty<SentencePaths> pathsProperty() {
        return paths.getReadOnlyProperty();
    }

    /** What is drawn. */
    SensesScene scene() {
        return answer.flatMap(SensesAnswer::comparison)
                .map(c -> SensesScene.of(c, run.orElseThrow().dataset(), pathsOf(c)))
                .orElse(SensesScene.EMPTY);
    }

    /** The lines of the chart by stage. */
    StageLines lines() {
        return answer.map(found -> StageLines.of(found, run.orElseThrow().dataset()))
                .orElse(StageLines.EMPTY);
    }

    CategoryPalette palette() {
        return GroupColours.of(
                dark.get(),
                run.map(known -> known.dataset().corpus().categories()).orElse(List.of()));
    }

    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** What is seen in the picture, in a sentence or two. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** What is seen in the chart, in a sentence or two. */
    ReadOnlyStringProperty chartStoryProperty() {
        return chartStory.getReadOnlyProperty();
    }

    /** Whether the paths of all words are drawn, not only those of the shared one. */
    BooleanProperty allWordsProperty() {
        return allWords;
    }

    StringProperty firstProperty() {
        return first;
    }

    StringProperty secondProperty() {
        return second;
    }

    /** Why the sentences can't be compared, or what of them is left out; empty otherwise. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Sentences of the text to choose from. */
    ObservableList<String> sentences() {
        return sentences;
    }

    /** Ready pairs of the text; known after the first answer. */
    ObservableList<SensePair> pairs() {
        return pairs;
    }

    /** The ready pair chosen; null where other sentences are. */
    ObjectProperty<SensePair> pairProperty() {
        return pair;
    }

    /** Counts the changes of what the methods without a property of their own give. */
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }
}
