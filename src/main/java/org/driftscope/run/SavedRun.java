package org.driftscope.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a saved run goes on from.
 *
 * @param now its last step
 * @param earlier checkpoints before it, by rising step
 * @param metrics of its steps
 * @param milestones what happened at them
 */
public record SavedRun(
        Checkpoint now, List<Checkpoint> earlier, Metrics metrics, List<Milestone> milestones) {
    public SavedRun {
        earlier = List.copyOf(earlier);
        milestones = List.copyOf(milestones);
    }

    /** What its checkpoints tell of its earlier steps, oldest first. */
    List<PastStep> history() {
        return Stream.concat(earlier.stream(), Stream.of(now)).map(PastStep::of).toList();
    }
}
