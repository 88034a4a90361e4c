package org.driftscope.run;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * When a playing run pauses by itself.
 *
 * @param step after this step
 * @param loss once a batch loss (nats) is at or below this
 * @param clearClusters at the first step with clear clusters
 */
public record StopRule(OptionalLong step, OptionalDouble loss, boolean clearClusters) {
    public static final StopRule NEVER =
            new StopRule(OptionalLong.empty(), OptionalDouble.empty(), false);

    /** Why to stop after this frame, empty to go on. */
    public Optional<StopReason> reason(Frame frame) {
        if (step.isPresent() && frame.step() == step.getAsLong()) {
            return Optional.of(StopReason.STEP);
        }
        if (loss.isPresent()
                && frame.result().isPresent()
                && frame.result().get().loss() <= loss.getAsDouble()) {
            return Optional.of(StopReason.LOSS);
        }
        if (clearClusters
                && frame.clearStep().isPresent()
                && frame.clearStep().getAsLong() == frame.step()) {
            return Optional.of(StopReason.CLEAR_CLUSTERS);
        }
        return Optional.empty();
    }
}
