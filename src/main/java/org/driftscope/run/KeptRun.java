package org.driftscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;

/**
 * A run at its newest step with all that is kept of its past: enough to show any of its steps and
 * to go on from it. Immutable; safe to hand to any thread.
 *
 * @param startedWith the text, grouped as it was at the start
 * @param description what stays the same
 * @param recording of its steps
 * @param end the state after the newest step
 * @param metrics of all steps, or of as many as are kept
 * @param history earlier steps, oldest first
 */
public record KeptRun(
        Dataset startedWith,
        RunDescription description,
        Recording recording,
        Checkpoint end,
        Metrics metrics,
        List<PastStep> history) {
    private static final int SPARE_CHECKPOINTS = 32;

    public KeptRun {
        history = List.copyOf(history);
    }

    /** As it is now; on the training thread. */
    public static KeptRun of(Past past, Stepper present) {
        return new KeptRun(
                present.startedWith(),
                present.description(),
                past.recording(present),
                present.checkpoint(),
                past.metrics(),
                present.moment().history());
    }

    /** The same in less memory, for a run that nobody looks at: its steps take longer to reach. */
    public KeptRun spare() {
        List<Checkpoint> all = recording.checkpoints();
        int every = Math.max(1, (all.size() + SPARE_CHECKPOINTS - 1) / SPARE_CHECKPOINTS);
        List<Checkpoint> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            some.add(all.get(i));
        }
        Recording spared = new Recording(recording.newest(), some, List.of(), recording.changes());
        return new KeptRun(startedWith, description, spared, end, metrics, history);
    }

    /** Updates made. */
    public long newest() {
        return recording.newest();
    }

    /** The groups of words after the newest step. */
    public List<Category> categories() {
        return description.dataset().corpus().categories();
    }

    /** The first step since which it is looked at, and words are grouped, as they are now. */
    public long seenSoSince() {
        return recording.changes().stream()
                .filter(
                        at ->
                                at.change() instanceof Change.Projected
                                        || at.change() instanceof Change.Grouped)
                .mapToLong(ChangeAt::step)
                .max()
                .orElse(0);
    }

    /** The frame of a step, looked at as it is now, where that was kept. */
    public Optional<Frame> frame(long step) {
        return step >= seenSoSince() ? recording.frame(step) : Optional.empty();
    }

    /** A moment of this run, with those of the earlier steps that it lacks. */
    Moment withEarlierSteps(Moment moment) {
        long step = moment.frame().step();
        List<PastStep> earlier = new ArrayList<>();
        history.stream().filter(past -> past.step() < step).forEach(earlier::add);
        moment.history().stream().filter(past -> past.step() == step).forEach(earlier::add);
        return new Moment(
                moment.description(),
                moment.frame(),
                moment.model(),
                moment.nextBatch(),
                moment.lastGradient(),
                moment.gradientSum(),
                moment.controls(),
                earlier);
    }
}
