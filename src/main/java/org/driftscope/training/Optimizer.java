package org.driftscope.training;

/**
 * A rule that turns gradients into updates. It works on stretches of the flat vectors of weights
 * and gradients, so that these can be brought in piece by piece, and different pieces by different
 * threads.
 */
interface Optimizer {
    /** Begins an update; {@link #update} is then called for every stretch once. */
    void beginStep(double learningRate);

    /**
     * Changes the first {@code count} numbers of {@code weights} by those of {@code gradients};
     * they are the numbers from {@code offset} on of the flat vectors. At most {@link
     * WeightUpdate#TILE}.
     */
    void update(int offset, int count, float[] weights, float[] gradients);

    /** What it remembers now. */
    OptimizerState state();

    /** Remembers this instead; it has to be of an optimizer of the same kind and size. */
    void restore(OptimizerState state);
}
