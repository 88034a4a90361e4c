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
    public static final OptimizerConfig DEFAULT =
            new OptimizerConfig(OptimizerKind.ADAM, 0.01, 0.9, 0.99, 1e-8, 0.01, 0.0, 1.0);

    public OptimizerConfig {
        require(learningRate > 0 && Double.isFinite(learningRate), "learningRate", learningRate);
        require(beta1 >= 0 && beta1 < 1, "beta1", beta1);
        require(beta2 >= 0 && beta2 < 1, "beta2", beta2);
        require(epsilon > 0, "epsilon", epsilon);
        require(weightDecay >= 0 && weightDecay < 1, "weightDecay", weightDecay);
        require(momentum >= 0 && momentum < 1, "momentum", momentum);
        require(clipNorm > 0, "clipNorm", clipNorm);
    }

    private static void require(boolean valid, String name, double value) {
        if (!valid) {
            throw new IllegalArgumentException(name + " is out of bounds: " + value);
        }
    }

    /** The same with another rule. */
    public OptimizerConfig withKind(OptimizerKind other) {
        return new OptimizerConfig(
                other, learningRate, beta1, beta2, epsilon, weightDecay, momentum, clipNorm);
    }

    /** The same with another learning rate. */
    public OptimizerConfig withLearningRate(double other) {
        return new OptimizerConfig(
                kind, other, beta1, beta2, epsilon, weightDecay, momentum, clipNorm);
    }
}
