package org.driftscope.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Deed;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.WindowPart;
import org.driftscope.storage.markdown.LittleMarkdown;

/**
 * One step of a lesson as a learner goes through it; it stays as it is when she goes on and comes
 * back. On the JavaFX Application Thread.
 */
public final class StepViewModel {
    private static final LittleMarkdown NOTHING = LittleMarkdown.of("");

    private final LessonStep step;
    private final Optional<QuestionViewModel> question;
    private final List<Deed> deeds = new ArrayList<>();
    private final ReadOnlyObjectWrapper<LittleMarkdown> text = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<LittleMarkdown> task = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<LittleMarkdown> after =
            new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper predictionAwaited = new ReadOnlyBooleanWrapper();
    private final ObservableList<LittleMarkdown> hints = FXCollections.observableArrayList();
    private boolean begun;
    private boolean prepared; // the lesson has done its part
    private Reading reading = Reading.NONE;

    /** {@code predicted} is told once the learner has predicted. */
    StepViewModel(LessonStep step, Consumer<StepViewModel> predicted) {
        this.step = step;
        question =
                step.question()
                        .map(asking -> new QuestionViewModel(asking, () -> predicted.accept(this)));
        question.ifPresent(
                asking -> asking.stateProperty().addListener((property, was, now) -> check()));
        predictionAwaited.set(step.predicts());
        asked.set(step.predicts());
        text.set(step.text().named());
        task.set(step.task().named());
    }

    /** Whether the learner came to it before; from now on she did. */
    boolean begin() {
        boolean before = begun;
        begun = true;
        return before;
    }

    /** Passes over it: she was here on another day. */
    void passOver() {
        begun = true;
        prepared = true;
        done.set(true);
        asked.set(question.isPresent());
        check();
    }

    /**
     * As far as the same step of another window; a question that was not settled is asked again.
     */
    void takeOver(StepViewModel before) {
        if (before.complete.get()) {
            passOver();
        } else {
            begun = before.begun;
            prepared = before.prepared;
            deeds.addAll(before.deeds);
        }
    }

    /** The lesson has done its part of it, as far as that does not wait for a prediction. */
    void prepared() {
        prepared = true;
    }

    /** The lesson has its part still to do. */
    void unprepared() {
        prepared = false;
    }

    /** The learner did something. */
    void did(Deed deed) {
        deeds.add(deed);
    }

    /** What the learner did in it. */
    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    LessonStep step() {
        return step;
    }

    /** Whether the learner is asked to open a text, whichever it is then. */
    boolean opensText() {
        return step.learner().stream().anyMatch(Action.Open.class::isInstance);
    }

    /** It was measured anew. */
    void see(Reading now) {
        reading = now;
        text.set(now.of(step.text()));
        task.set(now.of(step.task()));
        question.ifPresent(asking -> asking.see(now));
        judge();
    }

    /** Once done it stays so; what is then read shows the run as it was when that held last. */
    private void judge() {
        if (!prepared || isPredictionAwaited() || !reading.done()) {
            return;
        }
        done.set(true);
        after.set(step.after().isEmpty() ? NOTHING : reading.of(step.after()));
        asked.set(question.isPresent());
        question.ifPresent(QuestionViewModel::reveal);
        check();
    }

    private boolean isPredictionAwaited() {
        return question.filter(QuestionViewModel::isPredictionAwaited).isPresent();
    }

    private void check() {
        predictionAwaited.set(isPredictionAwaited());
        complete.set(done.get() && question.map(QuestionViewModel::isSettled).orElse(true));
    }

    /** Shows the next hint. */
    public void hint() {
        if (hints.size() < step.hints().size()) {
            hints.add(reading.of(step.hints().get(hints.size())));
        }
    }

    /** What it is called. */
    public String title() {
        return step.title();
    }

    /** Parts of the window that it speaks of. */
    public List<WindowPart> highlight() {
        return step.highlight();
    }

    /** Words on the map that it speaks of. */
    public List<String> words() {
        return step.words();
    }

    /** The hints shown so far. */
    public ObservableList<LittleMarkdown> hints() {
        return hints;
    }

    /** How many hints there are. */
    public int hintCount() {
        return step.hints().size();
    }

    /** Whether the learner has something to do that the lesson can do in her place. */
    public boolean hasTask() {
        return !step.learner().isEmpty();
    }

    /** For the teacher: what to say; may be empty. */
    public LittleMarkdown notes() {
        return read(step.notes());
    }

    /** For the teacher: what learners often get wrong; may be empty. */
    public LittleMarkdown mistakes() {
        return read(step.mistakes());
    }

    private LittleMarkdown read(LessonText some) {
        return some.isEmpty() ? NOTHING : reading.of(some);
    }

    /** The question; empty where nothing is asked. */
    public Optional<QuestionViewModel> question() {
        return question;
    }

    /** What is read first. */
    public ReadOnlyObjectProperty<LittleMarkdown> textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What the learner is asked to do; may be empty. */
    public ReadOnlyObjectProperty<LittleMarkdown> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** What is read once the step is done; empty before. */
    public ReadOnlyObjectProperty<LittleMarkdown> afterProperty() {
        return after.getReadOnlyProperty();
    }

    /** Whether what the learner is asked to do is done. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Whether nothing counts as done before the learner has predicted. */
    public ReadOnlyBooleanProperty predictionAwaitedProperty() {
        return predictionAwaited.getReadOnlyProperty();
    }

    /** Whether the question is to be shown. */
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether all is done and answered. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }
}
