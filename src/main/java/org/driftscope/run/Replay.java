package org.driftscope.run;

import java.util.List;
import java.util.Optional;
import org.driftscope.text.Cancellation;
import org.driftscope.text.Dataset;

/**
 * Makes the steps of a run again, with a model of its own and to the last bit: from the last
 * checkpoint before a step, every later one follows from the corpus, the settings and what was
 * changed when. Belongs to one thread; {@link #close} frees its memory.
 */
public final class Replay implements AutoCloseable {
    private final Dataset dataset;
    private final RunSettings settings;
    private final Runnable stepped;
    private Stepper stepper; // null before it is needed
    private boolean seenOtherwise; // than it was; nothing follows from its state then

    /** For runs of this corpus that were started with these settings. */
    public Replay(Dataset dataset, RunSettings settings) {
        this(dataset, settings, () -> {});
    }

    /**
     * The same.
     *
     * @param stepped hears of each step that is made again, on the thread of the caller; may call
     *     it off with a {@link java.util.concurrent.CancellationException}
     */
    public Replay(Dataset dataset, RunSettings settings, Runnable stepped) {
        this.dataset = dataset;
        this.settings = settings;
        this.stepped = stepped;
    }

    /**
     * The run as it was after {@code step} updates, with what was changed then. Interrupting the
     * thread calls it off.
     *
     * @throws IllegalArgumentException where the run has no such step
     * @throws org.driftscope.problem.ProblemException where the machine has not enough memory
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    public Checkpoint stateAt(Recording recording, long step) {
        return goTo(recording, step, false).checkpoint();
    }

    /** The picture of that step; see {@link #stateAt}. */
    public Frame frameAt(Recording recording, long step) {
        return recording.frame(step).orElseGet(() -> goTo(recording, step, false).frame());
    }

    /**
     * All about the run as it was after that step, looked at as it is looked at now and with the
     * groups of now; see {@link #stateAt}.
     */
    public Moment momentAt(KeptRun run, long step) {
        Stepper then = goTo(run.recording(), step, true);
        if (step < run.seenSoSince()) {
            seenOtherwise = true;
            then.seeAs(run.end().looking(), run.categories());
        }
        return run.withEarlierSteps(then.moment());
    }

    /**
     * What that step did, how far it moved each group of weights included; see {@link #stateAt}.
     */
    public PastStep stepAt(Recording recording, long step) {
        return goTo(recording, step, true).newestStep().orElseThrow();
    }

    private Stepper goTo(Recording recording, long step, boolean watched) {
        if (step < 0 || step > recording.newest()) {
            throw new IllegalArgumentException(
                    "There is no step " + step + " of " + recording.newest());
        }
        long before = watched ? Math.max(0, step - 1) : step;
        begin(recording, before);
        run(stepper, recording.changes(), before, stepped);
        stepper.setWatched(watched);
        run(stepper, recording.changes(), step, stepped);
        stepper.setWatched(false);
        return stepper;
    }

    /**
     * Has a run take its steps up to step {@code last}, with what was changed between.
     *
     * @param changes all that was changed since step 0; those before its step are made already
     * @param stepped hears of each step
     */
    public static void run(Stepper stepper, List<ChangeAt> changes, long last, Runnable stepped) {
        change(stepper, changes);
        while (stepper.frame().step() < last) {
            Cancellation.throwIfInterrupted();
            stepper.step();
            stepped.run();
            change(stepper, changes);
        }
    }

    /** Makes the changes that were made at the step it stands at. */
    private static void change(Stepper stepper, List<ChangeAt> changes) {
        int made = stepper.changes().size();
        while (made < changes.size() && changes.get(made).step() == stepper.frame().step()) {
            changes.get(made).change().applyTo(stepper);
            made++;
        }
    }

    /** Stands at or before the step, as near as it can. */
    private void begin(Recording recording, long step) {
        Optional<Checkpoint> before = recording.before(step);
        long nearest = before.map(Checkpoint::step).orElse(0L);
        if (stepper != null && isOnTheWay(recording, nearest, step)) {
            return;
        }
        if (stepper == null || before.isEmpty()) {
            close();
            stepper = Stepper.remembering(dataset, settings);
        }
        seenOtherwise = false;
        before.ifPresent(stepper::restore);
    }

    /** Whether it stands between, with all that was changed until then and nothing else. */
    private boolean isOnTheWay(Recording recording, long nearest, long step) {
        long now = stepper.frame().step();
        int made = stepper.changes().size();
        List<ChangeAt> all = recording.changes();
        return !seenOtherwise
                && now >= nearest
                && now <= step
                && made <= all.size()
                && stepper.changes().equals(all.subList(0, made))
                && (made == all.size() || all.get(made).step() >= now);
    }

    @Override
    public void close() {
        if (stepper != null) {
            stepper.close();
            stepper = null;
        }
    }
}
