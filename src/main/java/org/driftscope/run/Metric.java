package org.driftscope.run;

import java.util.function.ToDoubleFunction;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.training.StepResult;

/** A number that is kept of every step; NaN where it was not measured. */
public enum Metric {
    /** Of the step's batch, in nats. */
    LOSS(frame -> frame.result().map(StepResult::loss).orElse(Double.NaN)),
    /** Of the whole gradient, before clipping. */
    GRADIENT_NORM(frame -> frame.result().map(StepResult::gradientNorm).orElse(Double.NaN)),
    /** The learning rate that the step was made with. */
    LEARNING_RATE(frame -> frame.result().map(StepResult::learningRate).orElse(Double.NaN)),
    /** Mean over all sentences that are learned from, in nats. */
    CORPUS_LOSS(frame -> frame.corpusLoss().map(MeasuredLoss::learned).orElse(Double.NaN)),
    /** Mean over the sentences kept out of training, in nats. */
    HELD_OUT_LOSS(
            frame ->
                    frame.corpusLoss()
                            .map(loss -> loss.heldOut().orElse(Double.NaN))
                            .orElse(Double.NaN)),
    /** See {@link ClusterMeasures#silhouette2d}. */
    SILHOUETTE(frame -> frame.measures().map(ClusterMeasures::silhouette2d).orElse(Double.NaN)),
    /** See {@link ClusterMeasures#knnPurity}. */
    PURITY(frame -> frame.measures().map(ClusterMeasures::knnPurity).orElse(Double.NaN));

    @SuppressWarnings("ImmutableEnumChecker") // it holds nothing
    private final ToDoubleFunction<Frame> read;

    Metric(ToDoubleFunction<Frame> read) {
        this.read = read;
    }

    /** What it is in this frame. */
    double of(Frame frame) {
        return read.applyAsDouble(frame);
    }
}
