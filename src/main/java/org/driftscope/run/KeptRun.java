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
 * @param history earlier steps, oldest first, step 0 among them
 * @param milestones what happened until now
 */
public record KeptRun(
        Dataset startedWith,
        RunDescription description,
        Recording recording,
        Checkpoint end,
        Metrics metrics,
        List<PastStep> history,
        List<Milestone> milestones) {
    public KeptRun {
        history = List.copyOf(history);
        milestones = List.copyOf(milestones);
    }

    /** As it is now; on the training thread. */
    public static KeptRun of(Past past, Stepper present) {
        return new KeptRun(
                present.startedWith(),
                present.description(),
                past.recording(present),
                present.checkpoint(),
                past.metrics(),
                present.moment().history(),
                past.milestones());
    }

    /**
     * A saved branch of a run.
     *
     * @param like that run, with any groups of words
     */
    public static KeptRun of(Dataset startedWith, RunDescription like, SavedRun saved) {
        Checkpoint end = saved.now();
        List<Category> groups = startedWith.corpus().categories();
        for (ChangeAt at : end.changes()) {
            if (at.change() instanceof Change.Grouped grouped) {
                groups = grouped.categories();
            }
        }
        Dataset grouped = startedWith.withCategories(groups);
        List<Integer> fitted = WordSets.fitted(grouped, end.looking().settings().fittedWords());
        return new KeptRun(
                startedWith,
                like.regrouped(grouped, fitted),
                new Recording(end.step(), saved.earlier(), List.of(), end.changes()),
                end,
                saved.metrics(),
                saved.history(),
                saved.milestones());
    }

    /**
     * The same in at most so many bytes, for a run that nobody looks at: of checkpoints, metrics
     * and earlier steps every second is left out until it fits, so that its steps take longer to
     * reach. Its end and step 0 stay, however large they are; see {@link #leastBytes}.
     */
    public KeptRun spare(long most) {
        int largest =
                Math.max(recording.checkpoints().size(), Math.max(metrics.size(), history.size()));
        KeptRun spared = every(1);
        for (long every = 2; spared.bytes() > most && every / 2 < largest; every *= 2) {
            spared = every((int) Math.min(every, Integer.MAX_VALUE));
        }
        return spared.bytes() <= most ? spared : bare();
    }

    private KeptRun every(int every) {
        return lighter(
                every(recording.checkpoints(), every), metrics.every(every), every(history, every));
    }

    /** Its end alone, and step 0 for the views that tell what became of it. */
    private KeptRun bare() {
        return lighter(List.of(), Metrics.NONE, history.subList(0, Math.min(1, history.size())));
    }

    private KeptRun lighter(List<Checkpoint> some, Metrics known, List<PastStep> earlier) {
        return new KeptRun(
                startedWith,
                description,
                new Recording(recording.newest(), some, List.of(), recording.changes()),
                end,
                known,
                earlier,
                milestones);
    }

    private static <T> List<T> every(List<T> all, int every) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            some.add(all.get(i));
        }
        return some;
    }

    /** About how much memory it takes, in bytes; what it shares with other runs is counted too. */
    public long bytes() {
        return end.bytes()
                + recording.checkpoints().stream().mapToLong(Checkpoint::bytes).sum()
                + recording.frames().stream().mapToLong(Footprint::of).sum()
                + metrics.bytes()
                + history.stream().mapToLong(PastStep::bytes).sum();
    }

    /** How much it takes at least, were it made {@link #spare}. */
    public long leastBytes() {
        return bare().bytes();
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
                .filter(at -> at.change().isOfSight())
                .mapToLong(ChangeAt::step)
                .max()
                .orElse(0);
    }

    /** The frame of a step, looked at as it is now, where that was kept. */
    public Optional<Frame> frame(long step) {
        return step >= seenSoSince() ? recording.frame(step) : Optional.empty();
    }

    /** The frame nearest to a step that is at hand and looked at as it is now. */
    public Optional<Frame> nearest(long step) {
        return recording.nearest(step).filter(frame -> frame.step() >= seenSoSince());
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
