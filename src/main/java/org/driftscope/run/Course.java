package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.driftscope.text.Cancellation;

/**
 * The frames of a kept run one after the other, all of them looked at and grouped as the newest is.
 * Those that were kept are taken, others are made again with a model of its own. One thread;
 * interrupting it calls the work off with a {@link java.util.concurrent.CancellationException}.
 */
public final class Course {
    private final KeptRun run;
    private final LongConsumer stepped;

    /** {@code stepped} hears of each step that is reached. */
    public Course(KeptRun run, LongConsumer stepped) {
        this.run = run;
        this.stepped = stepped;
    }

    /** The run as it is looked at now. */
    public RunDescription description() {
        RunSettings settings = run.description().settings();
        return run.description()
                .withSettings(settings.withProjection(run.end().looking().settings()));
    }

    /**
     * Hands over the frames of the steps from the first to the last, both included.
     *
     * @throws IllegalArgumentException where the run has no such steps
     * @throws org.driftscope.problem.ProblemException where the machine has not enough memory
     */
    public void show(long first, long last, Consumer<Frame> taker) {
        if (first < 0 || first > last || last > run.newest()) {
            throw new IllegalArgumentException(
                    "No steps " + first + " to " + last + " of " + run.newest());
        }
        if (isKept(first, last)) {
            for (long step = first; step <= last; step++) {
                Cancellation.throwIfInterrupted();
                taker.accept(run.frame(step).orElseThrow());
                stepped.accept(step);
            }
        } else {
            try (Stepper stepper = new Stepper(run.startedWith(), run.description().settings())) {
                stepper.setThreads(Runtime.getRuntime().availableProcessors());
                make(stepper, first, last, taker);
            }
        }
    }

    private boolean isKept(long first, long last) {
        for (long step = first; step <= last; step++) {
            if (run.frame(step).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void make(Stepper stepper, long first, long last, Consumer<Frame> taker) {
        Optional<Checkpoint> before = first > 0 ? run.recording().before(first) : Optional.empty();
        before.ifPresent(stepper::restore);
        int made = stepper.changes().size();
        if (run.recording().changes().stream().anyMatch(at -> at.change().isOfSight())) {
            stepper.seeAs(run.end().looking(), run.categories());
        }
        Runnable take =
                () -> {
                    Frame frame = stepper.frame();
                    if (frame.step() >= first) {
                        taker.accept(frame);
                    }
                    stepped.accept(frame.step());
                };
        take.run();
        Replay.run(stepper, changesBut(made), last, take);
    }

    /** All that was changed, less how the run was looked at after the first of these changes. */
    private List<ChangeAt> changesBut(int made) {
        List<ChangeAt> all = run.recording().changes();
        List<ChangeAt> changes = new ArrayList<>(all.subList(0, made));
        all.subList(made, all.size()).stream()
                .filter(at -> !at.change().isOfSight())
                .forEach(changes::add);
        return changes;
    }
}
