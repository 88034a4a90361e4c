package org.driftscope.training;

/**
 * How gradients become updates.
 *
 * @param kind the rule
 * @param learningRate step size; it can be changed while a run trains
 * @param beta1 decay of Adam's first moment
 * @param beta2 decay of Adam's second moment
 * @param epsilon added to the root of Adam's second moment
 * @param weightDecay AdamW only; leaves embeddings, biases and norms alone
 * @param momentum SGD only; 0 is plain gradient descent
 * @param clipNorm the whole gradient is scaled down to this norm; infinity never clips
 */
public record OptimizerConfig(
        OptimizerKind kind,
        double learningRate,
        double beta1,
        double beta2,
        double epsilon,
        double weightDecay,
        double momentum,
        double clipNorm) {
    public static final double MOST_LEARNING_RATE = 100;

    /** Single precision, which training uses, can tell it from 0. */
    public static final double LEAST_EPSILON = 1e-30;

    public static final double MOST_EPSILON = 1;

    public static final OptimizerConfig DEFAULT =
            new OptimizerConfig(OptimizerKind.ADAM, 0.01, 0.9, 0.99, 1e-8, 0.01, 0.0, 1.0);

    public OptimizerConfig {
        requireLearningRate(learningRate);
        requireShare("Beta 1", beta1);
        requireShare("Beta 2", beta2);
        require(
                epsilon >= LEAST_EPSILON && epsilon <= MOST_EPSILON,
                "Epsilon",
                epsilon,
                LEAST_EPSILON + " to " + MOST_EPSILON);
        requireShare("The weight decay", weightDecay);
        requireShare("The momentum", momentum);
        require(clipNorm > 0, "The clip norm", clipNorm, "above 0");
    }

    static void requireLearningRate(double rate) {
        require(
                rate > 0 && rate <= MOST_LEARNING_RATE,
                "The learning rate",
                rate,
                "above 0, at most " + MOST_LEARNING_RATE);
    }

    private static void requireShare(String name, double value) {
        require(value >= 0 && value < 1, name, value, "at least 0 and below 1");
    }

    private static void require(boolean valid, String name, double value, String allowed) {
        if (!valid) {
            throw new IllegalArgumentException(
                    name + " is " + value + " but must be " + allowed + ".");
        }
    }

    /** The same with another learning rate. */
    public OptimizerConfig withLearningRate(double other) {
        return new OptimizerConfig(
                kind, other, beta1, beta2, epsilon, weightDecay, momentum, clipNorm);
    }
}
