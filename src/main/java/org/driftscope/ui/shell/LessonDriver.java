package org.driftscope.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Condition;
import org.driftscope.lesson.LessonWords;
import org.driftscope.lesson.Observation;
import org.driftscope.lesson.OpenedText;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
import org.driftscope.text.Dataset;
import org.driftscope.ui.Questions;
import org.driftscope.ui.lesson.Doer;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.driftscope.ui.weights.ControlsViewModel;
import org.driftscope.wording.Wording;

/**
 * Does in the window what the actions of lessons ask for, one after the other, by what a person
 * would use: each begins once the screen shows that the one before is over. On the JavaFX
 * Application Thread.
 */
final class LessonDriver {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** Steps are shown at the speed of the slider, but all of them within so many seconds. */
    private static final double LONGEST_SECONDS = 3;

    /** A class at a projector looks on. */
    private static final double LONGEST_PRESENTED_SECONDS = 10;

    /** Nobody watches what only leads back. */
    private static final double LONGEST_SECONDS_BACK = 1;

    private final WindowViewModel window;
    private final Questions questions;
    private final Supplier<Function<Moment, Observation>> observing;
    private final Deque<Supplier<BooleanSupplier>> todo = new ArrayDeque<>();
    private BooleanSupplier doing; // null while nothing is done
    private Consumer<Optional<Problem>> ended = problem -> {};
    private Doer doer = Doer.LESSON;
    private boolean opening; // a run of its own
    private int opened; // counts the runs
    private RunDescription run; // on screen; null before the first
    private Frame shown; // of that run; null before its first

    /** {@code observing} gives what makes of a moment, on any thread, what is judged by now. */
    LessonDriver(
            WindowViewModel window,
            Questions questions,
            Supplier<Function<Moment, Observation>> observing) {
        this.window = window;
        this.questions = questions;
        this.observing = observing;
    }

    /** Another run is on screen. Where somebody else opened it, what was being done is left off. */
    void opened(RunDescription description) {
        run = description;
        shown = null;
        opened++;
        if (doing != null && !opening) {
            end(Optional.empty());
        }
        opening = false;
    }

    /** The words of the run on screen are grouped otherwise. */
    void regrouped(RunDescription description) {
        run = description;
    }

    void show(Frame frame) {
        shown = frame;
    }

    /** Whether something is being done. */
    boolean isDoing() {
        return doing != null;
    }

    /** Whether something is being done that is the lesson's own doing, and not the learner's. */
    boolean isLessons() {
        return doing != null && doer != Doer.LEARNER;
    }

    /** Does these; see {@link org.driftscope.ui.lesson.LessonRequests#perform}. */
    void perform(List<Action> actions, Doer whose, Consumer<Optional<Problem>> whenEnded) {
        giveUp();
        ended = whenEnded;
        doer = whose;
        actions.forEach(action -> todo.add(() -> begin(action)));
        doing = LessonDriver::over;
        pulse();
    }

    /** Leaves off, and tells nobody. */
    void giveUp() {
        ended = problem -> {};
        if (doing != null) {
            end(Optional.empty());
        }
    }

    private void end(Optional<Problem> problem) {
        todo.clear();
        doing = null;
        opening = false;
        window.session().setSpeed(window.transport().stepsPerSecond());
        Consumer<Optional<Problem>> told = ended;
        ended = nobody -> {};
        told.accept(problem);
    }

    /** Goes on where what was begun is over; to be called with every pulse. */
    void pulse() {
        try {
            while (doing != null && doing.getAsBoolean()) {
                if (todo.isEmpty()) {
                    end(Optional.empty());
                } else {
                    doing = todo.remove().get();
                }
            }
        } catch (ProblemException e) {
            end(Optional.of(e.problem()));
        }
    }

    private static boolean over() {
        return true;
    }

    private BooleanSupplier begin(Action action) {
        if (action instanceof Action.Open open) {
            return newRun(
                    () ->
                            window.session()
                                    .open(WORDS.get("opening-lesson-text"), () -> start(open)));
        }
        if (shown == null) {
            todo.push(() -> begin(action));
            return () -> shown != null;
        }
        if (action instanceof Action.RestartElsewhere) {
            return newRun(window.session()::restartWithNewSeed);
        } else if (action instanceof Action.GoTo to) {
            return goTo(to.step());
        } else if (action instanceof Action.Run more) {
            return runTo(shown.step() + more.steps());
        } else if (action instanceof Action.RunTo to) {
            return runTo(to.step());
        } else if (action instanceof Action.RunUntil until) {
            return runUntil(until.condition(), until.atMost());
        }
        return atOnce(action);
    }

    private BooleanSupplier atOnce(Action action) {
        if (action instanceof Action.Select select) {
            select(select.selected());
        } else if (action instanceof Action.OpenView view) {
            String id = WindowParts.viewId(view.view());
            window.explanations().open(id);
            view.text().ifPresent(text -> window.explanations().type(id, text));
            view.stage().ifPresent(window.explanations()::toStage);
        } else if (action instanceof Action.Mark mark) {
            TimelineViewModel timeline = window.timeline();
            timeline.mark();
            timeline.marks().done(mark.name());
        } else {
            return change(action);
        }
        return LessonDriver::over;
    }

    private static Start start(Action.Open open) {
        OpenedText text = OpenedText.of(open, OptionalLong.empty());
        return new Start(text.corpus(), text.settings());
    }

    private BooleanSupplier newRun(Runnable request) {
        int before = opened;
        opening = true;
        request.run();
        return () -> {
            if (opened > before) {
                return shown != null;
            }
            boolean waits =
                    !window.progressProperty().get().isEmpty()
                            || window.keeping().saving().questionProperty().get() != null;
            if (!waits) {
                throw new ProblemException(WORDS.problem("lesson-text-late"));
            }
            return false;
        };
    }

    private BooleanSupplier goTo(long step) {
        if (step > window.timeline().newestProperty().get()) {
            return runTo(step);
        }
        if (shown.step() == step) {
            return LessonDriver::over;
        }
        window.timeline().goTo(step);
        return () -> shown.step() == step;
    }

    private BooleanSupplier runTo(long step) {
        if (shown.step() >= step || shown.state() == RunState.FAILED) {
            return LessonDriver::over;
        }
        long newest = window.timeline().newestProperty().get();
        if (!window.rewind().isLeaving()) {
            long from = shown.step();
            int count = (int) Math.min(Integer.MAX_VALUE, step - from);
            double speed = window.transport().stepsPerSecond();
            window.session().setSpeed(Math.max(speed, count / longestSeconds()));
            window.session().step(count);
            return () -> steppedTo(step, from);
        }
        if (step <= newest) {
            return goTo(step);
        }
        todo.push(() -> runTo(step));
        window.timeline().goToNewest();
        return () -> !window.rewind().isLeaving() && shown.step() >= newest;
    }

    private double longestSeconds() {
        if (doer == Doer.WAY_BACK) {
            return LONGEST_SECONDS_BACK;
        }
        return window.presenting().onProperty().get() ? LONGEST_PRESENTED_SECONDS : LONGEST_SECONDS;
    }

    /** Also where a person has paused the run meanwhile, or gone elsewhere. */
    private boolean steppedTo(long step, long from) {
        boolean paused = shown.state() == RunState.PAUSED && shown.step() > from;
        boolean over =
                shown.step() >= step
                        || paused
                        || shown.state() == RunState.FAILED
                        || window.rewind().isLeaving();
        if (over) {
            window.session().setSpeed(window.transport().stepsPerSecond());
        }
        return over;
    }

    /** Asks, takes a step, and so on. */
    private BooleanSupplier runUntil(Condition condition, long atMost) {
        if (shown.step() >= atMost || shown.state() == RunState.FAILED) {
            return LessonDriver::over;
        }
        Asking asking = new Asking();
        Function<Moment, Observation> observed = observing.get();
        questions.ask(
                asking,
                moment -> condition.holds(observed.apply(moment)),
                asking::answer,
                () -> asking.answer(false));
        todo.push(
                () -> {
                    if (asking.holds) {
                        return LessonDriver::over;
                    }
                    todo.push(() -> runUntil(condition, atMost));
                    return runTo(shown.step() + 1);
                });
        return () -> asking.answered;
    }

    /** What comes of a question whether something holds. */
    private static final class Asking {
        private boolean answered;
        private boolean holds;

        private void answer(boolean now) {
            answered = true;
            holds = now;
        }
    }

    private void select(List<String> words) {
        Dataset dataset = run.dataset();
        if (words.size() == 1) {
            window.selection().select(LessonWords.token(dataset, words.get(0)));
        } else {
            window.selection()
                    .choose(
                            words.stream()
                                    .map(word -> LessonWords.token(dataset, word))
                                    .collect(Collectors.toSet()));
        }
    }

    /** Changes the run; at a past step that begins a branch, which is waited for. */
    private BooleanSupplier change(Action action) {
        boolean branches = window.rewind().isLeaving() && changes(action);
        ControlsViewModel controls = window.explanations().controls();
        if (action instanceof Action.SetLearningRate set) {
            window.settings().optimizer().learningRate().set(set.rate());
            window.settings().learningRateEntered();
        } else if (action instanceof Action.Untie) {
            controls.untie();
        } else if (changes(action)) {
            controls.give(held(action));
        }
        return () -> !branches || !window.rewind().isLeaving();
    }

    private boolean changes(Action action) {
        if (action instanceof Action.SetLearningRate set) {
            return set.rate() != window.session().settings().optimizer().learningRate();
        }
        if (action instanceof Action.Untie) {
            return window.explanations().controls().tiedProperty().get();
        }
        return !held(action).equals(window.explanations().controls().controlsProperty().get());
    }

    private Controls held(Action action) {
        Controls now = window.explanations().controls().controlsProperty().get();
        if (action instanceof Action.Freeze freeze) {
            return now.withFrozen(freeze.groups());
        }
        if (action instanceof Action.Switch parts) {
            return now.withActive(parts.active());
        }
        return action instanceof Action.LeaveOut leave
                ? LessonWords.leaveOut(run.dataset(), now, leave.having())
                : now;
    }
}
