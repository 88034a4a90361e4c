package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Metrics;
import org.driftscope.run.Recording;
import org.driftscope.run.SavedRun;

/**
 * One way that a run went, as it is saved: enough to go on from its end, to make any of its steps
 * again and to draw its course. Immutable.
 *
 * @param label how it is called
 * @param now its last step
 * @param earlier checkpoints before it, by rising step
 * @param metrics of its steps
 * @param marks its marked steps
 */
public record Branch(
        BranchLabel label,
        Checkpoint now,
        List<Checkpoint> earlier,
        Metrics metrics,
        MarkedSteps marks) {
    public Branch {
        earlier = List.copyOf(earlier);
    }

    /** A branch as it is kept beside the run on screen. */
    public static Branch of(BranchLabel label, KeptRun kept, MarkedSteps marks) {
        return new Branch(
                label,
                kept.end(),
                kept.recording().checkpoints().stream()
                        .filter(checkpoint -> checkpoint.step() < kept.newest())
                        .toList(),
                kept.metrics(),
                marks.with(kept.milestones()));
    }

    /** What the run goes on from. */
    public SavedRun saved() {
        return new SavedRun(now, earlier, metrics, marks.found());
    }

    /** What any of its steps can be made again from. */
    public Recording recording() {
        List<Checkpoint> all = new ArrayList<>(earlier);
        all.add(now);
        return new Recording(now.step(), all, List.of(), now.changes());
    }

    /** With so many checkpoints before its end at most, at equal distances. */
    Branch thinned(long most) {
        return new Branch(label, now, thinned(earlier, most), metrics, marks);
    }

    /** At most so many of them, the first among them, at equal distances. */
    static <T> List<T> thinned(List<T> all, long most) {
        if (most < 1) {
            return List.of();
        }
        int every = (int) ((all.size() + most - 1) / most);
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i += Math.max(1, every)) {
            kept.add(all.get(i));
        }
        return kept;
    }
}
