package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.driftscope.math.Matrix;
import org.driftscope.text.Cancellation;

/**
 * The frames of a kept run one after the other, all of them looked at and grouped as the newest is.
 * Those that were kept are taken, others are made again with a model of its own. One thread;
 * interrupting it calls the work off with a {@link java.util.concurrent.CancellationException}.
 */
public final class Course {
    private final KeptRun run;
    private final long most;
    private final LongConsumer stepped;

    /** {@code stepped} hears of each step that is reached. */
    public Course(KeptRun run, LongConsumer stepped) {
        this(run, run.newest(), stepped);
    }

    private Course(KeptRun run, long most, LongConsumer stepped) {
        this.run = run;
        this.most = most;
        this.stepped = stepped;
    }

    /** Of a run that is trained on from its newest step as far as is asked for. */
    public static Course onward(KeptRun run, LongConsumer stepped) {
        return new Course(run, Long.MAX_VALUE, stepped);
    }

    /** The run as it is looked at now, with the words the map is fitted on now. */
    public RunDescription description() {
        RunDescription started = run.description();
        return started.regrouped(started.dataset(), run.end().frame().projection().fittedWords())
                .withSettings(started.settings().withProjection(run.end().looking().settings()));
    }

    /**
     * Hands over the frames of the steps from the first to the last, both included, and returns the
     * last one.
     *
     * @throws IllegalArgumentException where the run has no such steps
     * @throws org.driftscope.problem.ProblemException where the machine has not enough memory
     */
    public Frame show(long first, long last, Consumer<Frame> taker) {
        require(first, last);
        if (!isKept(first, last)) {
            try (Stepper stepper = stepper()) {
                return make(stepper, first, last, taker);
            }
        }
        for (long step = first; step <= last; step++) {
            Cancellation.throwIfInterrupted();
            taker.accept(run.frame(step).orElseThrow());
            stepped.accept(step);
        }
        return run.frame(last).orElseThrow();
    }

    /**
     * E (V, C) after a step, by the shortest way; see {@link #show}.
     *
     * @throws IllegalArgumentException likewise
     * @throws org.driftscope.problem.ProblemException likewise
     */
    public Matrix embeddings(long step) {
        require(step, step);
        Optional<Frame> kept = run.recording().frame(step);
        if (kept.isPresent()) {
            return kept.get().embeddings();
        }
        try (Stepper stepper = stepper()) {
            before(step).ifPresent(stepper::restore);
            List<ChangeAt> changes = run.recording().changes();
            if (changes.isEmpty()) {
                stepper.setCorpusLossEvery(Long.MAX_VALUE);
            }
            Replay.run(stepper, changes, step, () -> stepped.accept(stepper.frame().step()));
            return stepper.frame().embeddings();
        }
    }

    private void require(long first, long last) {
        if (first < 0 || first > last || last > most) {
            throw new IllegalArgumentException(
                    "No steps " + first + " to " + last + " of " + run.newest());
        }
    }

    private Stepper stepper() {
        Stepper stepper = new Stepper(run.startedWith(), run.description().settings());
        stepper.setThreads(Runtime.getRuntime().availableProcessors());
        return stepper;
    }

    /** The last state at or before a step that is at hand. */
    private Optional<Checkpoint> before(long step) {
        return step >= run.newest() ? Optional.of(run.end()) : run.recording().before(step);
    }

    private boolean isKept(long first, long last) {
        for (long step = first; step <= last; step++) {
            if (run.frame(step).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Frame make(Stepper stepper, long first, long last, Consumer<Frame> taker) {
        Optional<Checkpoint> before = first > 0 ? before(first) : Optional.empty();
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
        return stepper.frame();
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
