package org.driftscope.ui.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.Beginning;
import org.driftscope.insight.ReadyBeginnings;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.CurvePoint;
import org.driftscope.wording.Wording;

/** What the model expects after a beginning: now, at step 0 and on the way. */
public final class PredictViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.predict");

    private static final int MOST_BARS = 8;
    private static final int MOST_CURVES = 5;
    private static final int MOST_READY = 10;

    private final Questions questions;
    private final GenerateViewModel generate;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<String> ready = FXCollections.observableArrayList();
    private final ObservableList<WordBar> bars = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nowName = new ReadOnlyStringWrapper(WORDS.get("now"));
    private final ReadOnlyObjectWrapper<List<Curve>> curves =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<RunDescription> run = Optional.empty();
    private Optional<PredictAnswer> answer = Optional.empty();
    private Optional<Beginning> beginning = Optional.empty();
    private long newestStep;
    private boolean steppedBack; // since it was asked
    private boolean waiting;

    public PredictViewModel(Questions questions) {
        this.questions = questions;
        generate = new GenerateViewModel(questions);
        typed.addListener((property, old, words) -> typed());
        shown.addListener((property, old, now) -> ask());
    }

    /** Begins with another run; what was typed stays where the new text knows the words. */
    @Override
    public void open(RunDescription description) {
        run = Optional.of(description);
        waiting = false;
        newestStep = 0;
        answer = Optional.empty();
        generate.open(description);
        ready.setAll(
                ReadyBeginnings.of(description.dataset(), description.fittedWords(), MOST_READY));
        Beginning kept = Beginning.of(description.dataset(), typed.get());
        if (kept.typed().unknown().isEmpty() && kept.readable()) {
            typed();
        } else {
            typed.set(ready.isEmpty() ? "" : ready.get(0));
            typed();
        }
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

    /** The beginning of a sentence. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** Beginnings from the text. */
    public ObservableList<String> ready() {
        return ready;
    }

    /** What is to be said of the beginning; empty where there is nothing. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What is seen, in words. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** Such as "now, step 120". */
    public ReadOnlyStringProperty nowNameProperty() {
        return nowName.getReadOnlyProperty();
    }

    /** The likeliest words, the likeliest now first. */
    public ObservableList<WordBar> bars() {
        return bars;
    }

    /** How likely those words were over the steps that were likely at any of them. */
    public ReadOnlyObjectProperty<List<Curve>> curvesProperty() {
        return curves.getReadOnlyProperty();
    }

    /** What is written on from the beginning. */
    public GenerateViewModel generate() {
        return generate;
    }

    /** Adds a word to the beginning. */
    public void append(String word) {
        typed.set((typed.get().strip() + " " + word).strip());
    }

    private void typed() {
        beginning = run.map(open -> Beginning.of(open.dataset(), typed.get()));
        note.set(run.map(open -> note(beginning.orElseThrow(), open)).orElse(""));
        generate.begin(beginning.filter(Beginning::readable));
        clear();
        ask();
    }

    private void clear() {
        bars.clear();
        curves.set(List.of());
        story.set("");
    }

    private static String note(Beginning beginning, RunDescription run) {
        if (beginning.typed().words().isEmpty()) {
            return WORDS.get("note-empty");
        }
        List<String> notes = new ArrayList<>();
        if (!beginning.typed().unknown().isEmpty()) {
            notes.add(unknown(beginning));
        }
        int context = run.modelConfig().context();
        int leftOut = beginning.tokens().size() - context;
        if (leftOut > 0) {
            notes.add(WORDS.get("note-long", "context", context, "left", leftOut));
        }
        return String.join(" ", notes);
    }

    private static String unknown(Beginning beginning) {
        return WORDS.get(
                beginning.readable() ? "note-rare" : "note-unknown",
                "words",
                beginning.typed().unknownNamed(),
                "count",
                beginning.typed().unknown().size(),
                "rare",
                Vocabulary.UNKNOWN);
    }

    private void askIfNewer() {
        if (answer.map(known -> known.step() < newestStep || steppedBack).orElse(true)) {
            ask();
        }
    }

    private void ask() {
        if (shown.get() && beginning.map(Beginning::readable).orElse(false)) {
            waiting = true;
            steppedBack = false;
            questions.ask(
                    this,
                    new PredictQuestion(typed.get(), answer),
                    this::answered,
                    () -> waiting = false);
        }
    }

    /** An answer to what was typed before is passed over; another is on its way. */
    private void answered(PredictAnswer given) {
        if (!given.typed().equals(typed.get())) {
            return;
        }
        waiting = false;
        answer = Optional.of(given);
        Vocabulary vocabulary = run.orElseThrow().dataset().vocabulary();
        nowName.set(WORDS.get("now-at", "step", given.step()));
        bars.setAll(
                given.now().likeliest(MOST_BARS).stream()
                        .map(
                                id ->
                                        new WordBar(
                                                vocabulary.token(id),
                                                given.now().probability(id),
                                                given.start().probability(id)))
                        .toList());
        curves.set(
                given.everLikeliest(MOST_CURVES).stream()
                        .map(id -> curve(given, id, vocabulary.token(id)))
                        .toList());
        story.set(PredictStory.of(given, vocabulary));
        askIfNewer();
    }

    private static Curve curve(PredictAnswer given, int id, String word) {
        return Curve.line(
                word,
                given.track().entrySet().stream()
                        .map(
                                entry ->
                                        new CurvePoint(
                                                entry.getKey(), entry.getValue().probability(id)))
                        .toList());
    }
}
