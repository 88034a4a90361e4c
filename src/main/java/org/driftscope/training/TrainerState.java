package org.driftscope.training;

/**
 * What a trainer remembers between two steps, besides the model; safe to hand to any thread.
 *
 * @param steps steps taken
 * @param optimizer what its optimizer remembers
 * @param divergence what it knows of the losses so far
 */
public record TrainerState(
        long steps, OptimizerState optimizer, DivergenceDetector.State divergence) {
    /** The same with an optimizer that remembers something else. */
    public TrainerState withOptimizer(OptimizerState other) {
        return new TrainerState(steps, other, divergence);
    }
}
