package org.driftscope.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Deed;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.Observation;
import org.driftscope.problem.Problem;
import org.driftscope.ui.Questions;
import org.driftscope.wording.Wording;

/**
 * A lesson and the learner's way through it. The window stays free: what she does in it is judged,
 * and she may wander off and come back. On the JavaFX Application Thread.
 */
public final class LessonViewModel {
    private static final Wording WORDS = Wording.of("ui.lesson");

    private final LessonRequests requests;
    private final Questions questions;
    private final ReadOnlyObjectWrapper<Lesson> lesson = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<StepViewModel> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty notesShown = new SimpleBooleanProperty();
    private final BooleanProperty collapsed = new SimpleBooleanProperty();
    private List<StepViewModel> steps = new ArrayList<>();
    private String name = "";
    private int prepared; // counts how often the lesson has done its part

    /** Asks the run on screen by {@code questions}, and the window by {@code requests}. */
    public LessonViewModel(LessonRequests requests, Questions questions) {
        this.requests = requests;
        this.questions = questions;
    }

    /**
     * Begins a lesson, or goes on with it.
     *
     * @param place where to, which names the lesson
     */
    public void open(Lesson opened, LessonPlace place) {
        stop();
        name = place.lesson();
        requests.settle();
        steps = stepsOf(opened);
        step.set(null);
        lesson.set(opened);
        collapsed.set(false);
        int first = Math.min(Math.max(0, place.step()), steps.size() - 1);
        steps.subList(0, first).forEach(StepViewModel::passOver);
        if (first == 0) {
            show(0);
        } else {
            place(first);
            steps.get(first).begin();
            restore();
        }
    }

    private List<StepViewModel> stepsOf(Lesson opened) {
        List<StepViewModel> made = new ArrayList<>();
        for (LessonStep each : opened.steps()) {
            made.add(new StepViewModel(each, this::predicted));
        }
        return made;
    }

    /**
     * Goes on with the lesson of another window, on the same run, which is as the lesson has made
     * it.
     *
     * @param same that lesson, perhaps in another language
     */
    public void takeOver(LessonViewModel before, Lesson same) {
        name = before.name;
        steps = stepsOf(same);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).takeOver(before.steps.get(i));
        }
        lesson.set(same);
        collapsed.set(before.collapsed.get());
        notesShown.set(before.notesShown.get());
        place(before.number.get());
        ask();
    }

    /** The name of the lesson that is open. */
    public String name() {
        return name;
    }

    /** Ends the lesson; the window stays as it is. */
    public void close() {
        stop();
        steps = new ArrayList<>();
        step.set(null);
        lesson.set(null);
    }

    private void stop() {
        requests.giveUp();
        busy.set("");
        problem.set("");
    }

    /** The next step, or behind the last one the end. */
    public void next() {
        if (number.get() < steps.size()) {
            show(number.get() + 1);
        }
    }

    /**
     * What one key of a clicker does: reveals the answer to what is asked, does what the step waits
     * for, and where nothing is left goes to the next step. Does nothing while something is being
     * done.
     */
    public void advance() {
        StepViewModel shown = step.get();
        if (!busy.get().isEmpty()) {
            return;
        }
        Optional<QuestionViewModel> asked =
                Optional.ofNullable(shown).flatMap(StepViewModel::question);
        if (asked.filter(QuestionViewModel::isPredictionAwaited).isPresent()) {
            asked.get().answerForAll();
            if (busy.get().isEmpty() && shown.hasTask() && !shown.doneProperty().get()) {
                showMe();
            }
        } else if (shown != null && shown.hasTask() && !shown.doneProperty().get()) {
            showMe();
        } else if (shown != null
                && shown.askedProperty().get()
                && asked.filter(QuestionViewModel::canBeAnsweredForAll).isPresent()) {
            asked.get().answerForAll();
        } else {
            next();
        }
    }

    /** The step before, as it was left; nothing is done again. */
    public void back() {
        if (number.get() > 0) {
            show(number.get() - 1);
        }
    }

    /**
     * What a clicker's key back does: gives the step before anew. All from there on is asked and
     * done again, and the window is brought to where that step begins.
     */
    public void giveAgain() {
        int to = Math.max(0, number.get() - 1);
        for (int i = to; i < steps.size(); i++) {
            steps.set(i, new StepViewModel(steps.get(i).step(), this::predicted));
        }
        stop();
        if (to == 0) {
            requests.clear();
        }
        place(to);
        step.get().begin();
        restore();
    }

    /** Begins the lesson anew. */
    public void fromTheStart() {
        requests.clear();
        open(lesson.get(), new LessonPlace(name, 0, false));
    }

    private void show(int to) {
        stop();
        place(to);
        StepViewModel shown = step.get();
        if (shown != null && !shown.begin()) {
            prepare(shown, shown.step().actionsFirst(), Doer.LESSON);
        }
        ask();
    }

    private void place(int to) {
        number.set(to);
        step.set(to < steps.size() ? steps.get(to) : null);
        requests.reached(new LessonPlace(name, to, to == steps.size()));
        showProgress();
    }

    private void showProgress() {
        long done = steps.stream().filter(each -> each.doneProperty().get()).count();
        progress.set(steps.isEmpty() ? 0 : (double) done / steps.size());
    }

    /** The learner has predicted; what shows the answer may be done now. */
    private void predicted(StepViewModel in) {
        if (step.get() != in) {
            return;
        }
        if (busy.get().isEmpty()) {
            prepare(in, in.step().actionsAfterPrediction(), Doer.LESSON);
        } else {
            restore(); // the text was not open yet
        }
    }

    private void prepare(StepViewModel of, List<Action> actions, Doer doer) {
        of.unprepared();
        perform(
                actions,
                doer,
                () -> {
                    of.prepared();
                    prepared++;
                    ask();
                });
    }

    private void perform(List<Action> actions, Doer doer, Runnable then) {
        problem.set("");
        if (actions.isEmpty()) {
            then.run();
            return;
        }
        busy.set(WORDS.get(doer == Doer.LEARNER ? "showing" : "preparing"));
        requests.perform(
                actions,
                doer,
                failure -> {
                    busy.set("");
                    problem.set(failure.map(Problem::text).orElse(""));
                    then.run();
                });
    }

    /** Has the window as the step on screen needs it, wherever the learner has gone. */
    public void restore() {
        StepViewModel shown = step.get();
        if (shown != null) {
            stop();
            prepare(shown, leadingTo(shown), Doer.WAY_BACK);
        }
    }

    /** All that leads to a step since a text was opened last, done by whomever. */
    private List<Action> leadingTo(StepViewModel to) {
        List<Action> all = new ArrayList<>();
        for (StepViewModel before : steps.subList(0, number.get())) {
            all.addAll(before.step().actions());
            all.addAll(before.step().learner());
        }
        all.addAll(to.step().actionsFirst());
        if (!to.predictionAwaitedProperty().get()) {
            all.addAll(to.step().actionsAfterPrediction());
        }
        if (to.doneProperty().get()) {
            all.addAll(to.step().learner());
        }
        int opening = 0;
        for (int i = 0; i < all.size(); i++) {
            opening = all.get(i) instanceof Action.Open ? i : opening;
        }
        return List.copyOf(all.subList(opening, all.size()));
    }

    /** Does in the learner's place what the text asks her to do. */
    public void showMe() {
        StepViewModel shown = step.get();
        if (shown != null && !shown.predictionAwaitedProperty().get()) {
            stop();
            perform(shown.step().learner(), Doer.LEARNER, this::ask);
        }
    }

    /** Lets the learner choose another lesson. */
    public void choose() {
        requests.choose();
    }

    /** The learner did something in the window. */
    public void did(Deed deed) {
        if (step.get() != null) {
            step.get().did(deed);
            ask();
        }
    }

    /** Another moment of the run is on screen, or something else that a condition may measure. */
    public void ask() {
        StepViewModel asked = step.get();
        if (asked == null) {
            return;
        }
        Situation now = requests.situation();
        int before = prepared;
        boolean here = now.home() || asked.opensText();
        away.set(!here);
        List<Deed> deeds = new ArrayList<>(asked.deeds());
        deeds.addAll(now.lasting());
        questions.ask(
                this,
                moment ->
                        Reading.of(
                                asked.step(),
                                new Observation(moment, now.course(), now.ended(), deeds)),
                reading -> {
                    if (before == prepared && asked == step.get()) {
                        see(asked, here ? reading : reading.elsewhere());
                    }
                });
    }

    private void see(StepViewModel asked, Reading reading) {
        boolean before = asked.doneProperty().get();
        asked.see(reading);
        if (!before && asked.doneProperty().get() && asked.opensText()) {
            requests.settle();
        }
        showProgress();
    }

    /** The lesson; null while none is open. */
    public ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** The step on screen; null while no lesson is open, and at its end. */
    public ReadOnlyObjectProperty<StepViewModel> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Number of the step on screen, from 0; as many as there are steps at the end. */
    public ReadOnlyIntegerProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /** The step behind the one on screen; empty at the last one and while no lesson is open. */
    public Optional<StepViewModel> following() {
        int next = number.get() + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    /** How many steps the lesson has. */
    public int stepCount() {
        return steps.size();
    }

    /** Share of the steps that are done. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What the lesson does in the window right now, in words; empty where nothing. */
    public ReadOnlyStringProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether another text is on screen than the one that the lesson speaks of. */
    public ReadOnlyBooleanProperty awayProperty() {
        return away.getReadOnlyProperty();
    }

    /** Why it could not be done; empty where it could. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the notes for the teacher are shown. */
    public BooleanProperty notesShownProperty() {
        return notesShown;
    }

    /** Whether the lesson makes room for the map. */
    public BooleanProperty collapsedProperty() {
        return collapsed;
    }
}
