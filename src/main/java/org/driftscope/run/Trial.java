package org.driftscope.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.problem.Problem;
import org.driftscope.projection.Projection;

/**
 * What a run came to that was trained without a screen; immutable, and small beside the model.
 *
 * @param setup what it was trained with
 * @param curve its course, from step 0 on
 * @param clearStep the first step with clear clusters
 * @param projection its last map
 * @param problem why it ended early; empty where it did not
 */
public record Trial(
        TrialSetup setup,
        List<TrialPoint> curve,
        OptionalLong clearStep,
        Projection projection,
        Optional<Problem> problem) {
    public Trial {
        curve = List.copyOf(curve);
    }

    /** The newest point of its course. */
    public TrialPoint last() {
        return curve.get(curve.size() - 1);
    }
}
