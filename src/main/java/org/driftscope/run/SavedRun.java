package org.driftscope.run;

import java.util.List;

/**
 * What a saved run goes on from.
 *
 * @param now its last step
 * @param earlier checkpoints before it, by rising step
 * @param metrics of its steps
 */
public record SavedRun(Checkpoint now, List<Checkpoint> earlier, Metrics metrics) {
    public SavedRun {
        earlier = List.copyOf(earlier);
    }
}
