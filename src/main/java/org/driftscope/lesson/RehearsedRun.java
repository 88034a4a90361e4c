package org.driftscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Frame;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.Past;
import org.driftscope.run.Replay;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.text.Cancellation;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/**
 * The run of a rehearsal: does on the caller's thread what the actions of a lesson ask for. Not
 * thread-safe; holds off-heap memory until it is closed.
 */
final class RehearsedRun implements AutoCloseable {
    private static final Wording WORDS = Wording.of("lesson");
    private static final long PAST_BYTES = 64L << 20;

    /** Added to the seed for each other random start. */
    private static final long ELSEWHERE = 1_000;

    private long seed;
    private final List<MeasuredLoss> course = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private Past past = new Past(PAST_BYTES);
    private Optional<Stepper> stepper = Optional.empty();
    private Optional<Problem> ended = Optional.empty();

    /** {@code seed} takes the place of those that the lesson names. */
    RehearsedRun(long seed) {
        this.seed = seed;
    }

    /** What can be seen now; empty before a run was opened. */
    Optional<Observation> seen() {
        return stepper.map(run -> new Observation(run.moment(), course, ended, deeds));
    }

    /** Another step of the lesson begins. */
    void beginStep() {
        deeds.clear();
    }

    /** Updates made; 0 before a run was opened. */
    long step() {
        return stepper.map(run -> run.frame().step()).orElse(0L);
    }

    /**
     * Does what an action asks for, with what it leaves of the learner's deeds.
     *
     * @throws ProblemException where it can't be done
     */
    void does(Action action) {
        if (action instanceof Action.Open || action instanceof Action.RestartElsewhere) {
            perform(action);
            deeds.add(new Deed.Restarted());
        } else if (action instanceof Action.Select select) {
            select.selected().forEach(word -> deeds.add(new Deed.Selected(known(word))));
        } else if (action instanceof Action.OpenView open) {
            open.text().ifPresent(this::requireKnown);
            deeds.add(new Deed.Opened(open.view()));
        } else {
            long before = step();
            perform(action);
            if (step() > before) {
                deeds.add(new Deed.Stepped(step() - before));
            }
        }
    }

    /**
     * Does what an action asks for; it is the lesson's and no deed of the learner.
     *
     * @throws ProblemException where it can't be done
     */
    void perform(Action action) {
        if (action instanceof Action.Open open) {
            open(open);
        } else if (action instanceof Action.RestartElsewhere) {
            seed += ELSEWHERE;
            Stepper run = run();
            start(run.startedWith(), run.description().settings().withSeed(seed));
        } else if (action instanceof Action.GoTo to) {
            goTo(to.step());
        } else if (action instanceof Action.Run run) {
            runTo(step() + run.steps());
        } else if (action instanceof Action.RunTo to) {
            runTo(to.step());
        } else if (action instanceof Action.RunUntil until) {
            runUntil(until);
        } else if (action instanceof Action.Select select) {
            select.selected().forEach(this::known);
        } else if (action instanceof Action.OpenView view) {
            view.text().ifPresent(this::requireKnown);
        } else {
            change(action);
        }
    }

    private void change(Action action) {
        Stepper run = run();
        if (action instanceof Action.SetLearningRate set) {
            run.setLearningRate(set.rate());
        } else if (action instanceof Action.Freeze freeze) {
            run.setControls(run.moment().controls().withFrozen(freeze.groups()));
        } else if (action instanceof Action.Switch parts) {
            run.setControls(run.moment().controls().withActive(parts.active()));
        } else if (action instanceof Action.Untie) {
            run.untie();
        } else if (action instanceof Action.LeaveOut leave) {
            run.setControls(
                    LessonWords.leaveOut(
                            run.description().dataset(), run.moment().controls(), leave.having()));
        }
        past.keep(run);
    }

    private void open(Action.Open open) {
        OpenedText text = OpenedText.of(open, OptionalLong.of(seed));
        start(Dataset.of(text.corpus().corpus(), text.settings().text()), text.settings());
    }

    private void start(Dataset dataset, RunSettings settings) {
        close();
        Stepper opened = Stepper.remembering(dataset, settings);
        stepper = Optional.of(opened);
        past = new Past(PAST_BYTES);
        past.keep(opened);
        course.clear();
        course.addAll(opened.frame().corpusLosses());
        ended = Optional.empty();
    }

    private void goTo(long step) {
        Stepper run = run();
        if (step > run.frame().step()) {
            runTo(step);
            return;
        }
        try (Replay replay = new Replay(run.startedWith(), run.description().settings())) {
            Checkpoint then = replay.stateAt(past.recording(run), step);
            run.restore(then);
        }
        past.keep(run);
        course.removeIf(loss -> loss.step() > step);
        ended = Optional.empty();
    }

    private void runTo(long step) {
        while (step() < step && ended.isEmpty()) {
            takeStep();
        }
    }

    private void runUntil(Action.RunUntil until) {
        run();
        while (step() < until.atMost() && ended.isEmpty() && !holds(until.condition())) {
            takeStep();
        }
    }

    private boolean holds(Condition condition) {
        return seen().filter(condition::holds).isPresent();
    }

    private void takeStep() {
        Cancellation.throwIfInterrupted();
        Stepper run = run();
        try {
            Frame frame = run.step();
            course.addAll(frame.corpusLosses());
            past.keep(run);
        } catch (ProblemException runAway) {
            ended = Optional.of(runAway.problem());
        }
    }

    private Stepper run() {
        return stepper.orElseThrow(() -> new ProblemException(WORDS.problem("no-run")));
    }

    /** A word as the text spells it. */
    private String known(String word) {
        return LessonWords.known(run().description().dataset(), word);
    }

    private void requireKnown(String text) {
        LessonWords.requireKnown(run().description().dataset(), text);
    }

    @Override
    public void close() {
        stepper.ifPresent(Stepper::close);
        stepper = Optional.empty();
    }
}
