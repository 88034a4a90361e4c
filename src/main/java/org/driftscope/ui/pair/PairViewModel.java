package org.driftscope.ui.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.ReadyPair;
import org.driftscope.insight.SharedFrames;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.ui.control.Curve;
import org.driftscope.wording.Wording;

/** Two words side by side, with a third one as control. */
public final class PairViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.pair");

    private final Questions questions;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final ObjectProperty<Likeness> likeness =
            new SimpleObjectProperty<>(this, "likeness", Likeness.CENTRED);
    private final PairWords words = new PairWords(this::chosen);
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ObservableList<String> ready = FXCollections.observableArrayList();
    private final ObservableList<MeasureRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObservableList<String> frames = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper gap = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper stepsStory = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper framesStory = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Curve>> curves =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Curve>> singleSteps =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Dataset> dataset = Optional.empty();
    private Optional<ReadyPair> wanted = Optional.empty();
    private Optional<PairAnswer> answer = Optional.empty();
    private long newestStep;
    private boolean steppedBack; // since it was asked
    private boolean waiting;

    public PairViewModel(Questions questions) {
        this.questions = questions;
        shown.addListener((property, old, now) -> ask());
        likeness.addListener((property, old, now) -> answer.ifPresent(this::showCurves));
    }

    /** Begins with another run: the first pair of its text is shown. */
    @Override
    public void open(RunDescription description) {
        dataset = Optional.of(description.dataset());
        wanted = Optional.empty();
        answer = Optional.empty();
        waiting = false;
        newestStep = 0;
        ready.clear();
        clear();
        words.forget();
        Vocabulary vocabulary = description.dataset().vocabulary();
        List<String> all =
                new ArrayList<>(
                        description.fittedWords().stream()
                                .map(vocabulary::token)
                                .sorted()
                                .toList());
        Set<String> listed = new HashSet<>(all);
        vocabulary.tokens().stream()
                .filter(token -> !listed.contains(token))
                .sorted()
                .forEach(all::add);
        offered.setAll(all);
        ask();
    }

    /** Another step was made. */
    @Override
    public void show(Frame frame) {
        steppedBack |= frame.step() < newestStep;
        newestStep = frame.step();
        if (!waiting) {
            askIfNewer();
        }
    }

    /** Whether the view is on screen; nothing is computed while it is not. */
    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the theme is dark. */
    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** In which sense the embeddings are compared in the chart. */
    public ObjectProperty<Likeness> likenessProperty() {
        return likeness;
    }

    /** The first word, the second and the control. */
    public List<ChosenWord> words() {
        return words.all();
    }

    /** All words, those of interest first. */
    public ObservableList<String> offered() {
        return offered;
    }

    /** The ready pairs, such as "dog and cat, against morning". */
    public ObservableList<String> ready() {
        return ready;
    }

    /** Shows a ready pair. */
    public void choose(int number) {
        PairAnswer known = answer.orElseThrow();
        words.choose(known.ready().get(number), dataset.orElseThrow().vocabulary());
        chosen();
    }

    /** What hinders a comparison; empty where nothing does. */
    public ReadOnlyStringProperty noteProperty() {
        return words.problemProperty();
    }

    /** What is seen, in words. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** Which steps are not known, in a sentence; empty where all are there that a run keeps. */
    public ReadOnlyStringProperty gapProperty() {
        return gap.getReadOnlyProperty();
    }

    /** What single steps tell. */
    public ReadOnlyStringProperty stepsStoryProperty() {
        return stepsStory.getReadOnlyProperty();
    }

    /** What the frames tell. */
    public ReadOnlyStringProperty framesStoryProperty() {
        return framesStory.getReadOnlyProperty();
    }

    /** The names of the three pairs. */
    public ObservableList<String> names() {
        return names;
    }

    /** What is measured of the three pairs. */
    public ObservableList<MeasureRow> rows() {
        return rows;
    }

    /** The frames that the two words share, such as "i have a _ ." */
    public ObservableList<String> frames() {
        return frames;
    }

    /** How alike the embeddings of the three pairs were over the steps. */
    public ReadOnlyObjectProperty<List<Curve>> curvesProperty() {
        return curves.getReadOnlyProperty();
    }

    /** The cosines of the gradients of single steps. */
    public ReadOnlyObjectProperty<List<Curve>> singleStepsProperty() {
        return singleSteps.getReadOnlyProperty();
    }

    /** Reads the three words as they are chosen now. */
    private void chosen() {
        if (dataset.isEmpty()) {
            return;
        }
        Optional<ReadyPair> pair = words.read(dataset.get().vocabulary());
        if (pair.isEmpty()) {
            clear();
        } else if (!pair.equals(wanted) || rows.isEmpty()) {
            wanted = pair;
            ask();
        }
    }

    private void clear() {
        rows.clear();
        names.clear();
        frames.clear();
        story.set("");
        gap.set("");
        stepsStory.set("");
        framesStory.set("");
        curves.set(List.of());
        singleSteps.set(List.of());
        words.clear();
    }

    private void askIfNewer() {
        if (answer.map(known -> known.step() < newestStep || steppedBack).orElse(true)) {
            ask();
        }
    }

    private void ask() {
        if (shown.get() && dataset.isPresent() && words.problemProperty().get().isEmpty()) {
            waiting = true;
            steppedBack = false;
            questions.ask(
                    this, new PairQuestion(wanted, answer), this::answered, () -> waiting = false);
        }
    }

    /** An answer about words chosen before is kept for what it knows, but another is on its way. */
    private void answered(PairAnswer given) {
        answer = Optional.of(given);
        if (ready.isEmpty()) {
            ready.setAll(given.ready().stream().map(this::words).toList());
        }
        if (wanted.isEmpty()) {
            wanted = Optional.of(given.words());
            words.choose(given.words(), dataset.orElseThrow().vocabulary());
        }
        if (wanted.get().equals(given.words())) {
            waiting = false;
            if (words.problemProperty().get().isEmpty()) {
                showAnswer(given);
            }
            askIfNewer();
        }
    }

    private String words(ReadyPair pair) {
        Vocabulary vocabulary = dataset.orElseThrow().vocabulary();
        return WORDS.get(
                "ready-pair",
                "first",
                vocabulary.token(pair.first()),
                "second",
                vocabulary.token(pair.second()),
                "control",
                vocabulary.token(pair.control()));
    }

    private void showAnswer(PairAnswer given) {
        Dataset text = dataset.orElseThrow();
        PairTexts texts = new PairTexts(given, text.vocabulary());
        names.setAll(texts.names());
        rows.setAll(texts.rows());
        gap.set(texts.gap());
        stepsStory.set(texts.stepsStory());
        framesStory.set(texts.framesStory());
        SharedFrames shared =
                given.sentences().shared().isEmpty() ? given.neighbours() : given.sentences();
        List<String> written =
                shared.shared().stream().map(frame -> frame.words(text.vocabulary())).toList();
        if (!written.equals(frames)) {
            frames.setAll(written);
        }
        words.show(given, text);
        showCurves(given);
        singleSteps.set(PairCurves.singleSteps(given, texts.names()));
        story.set(texts.story());
    }

    private void showCurves(PairAnswer given) {
        PairTexts texts = new PairTexts(given, dataset.orElseThrow().vocabulary());
        curves.set(PairCurves.likeness(given, texts.names(), likeness.get()));
    }
}
