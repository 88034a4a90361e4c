package org.driftscope.training;

import org.driftscope.wording.Wording;

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
    private static final Wording WORDS = Wording.of("training");
    public static final double MOST_LEARNING_RATE = 100;

    /** Single precision, which training uses, can tell it from 0. */
    public static final double LEAST_EPSILON = 1e-30;

    public static final double MOST_EPSILON = 1;

    public static final OptimizerConfig DEFAULT =
            new OptimizerConfig(OptimizerKind.ADAM, 0.01, 0.9, 0.99, 1e-8, 0.01, 0.0, 1.0);

    public OptimizerConfig {
        requireLearningRate(learningRate);
        requireShare("beta1", beta1);
        requireShare("beta2", beta2);
        if (!(epsilon >= LEAST_EPSILON && epsilon <= MOST_EPSILON)) {
            throw new IllegalArgumentException(
                    WORDS.get(
                            "epsilon-wrong",
                            "value",
                            String.valueOf(epsilon),
                            "least",
                            String.valueOf(LEAST_EPSILON),
                            "most",
                            String.valueOf(MOST_EPSILON)));
        }
        requireShare("decay", weightDecay);
        requireShare("momentum", momentum);
        if (!(clipNorm > 0)) { // nor NaN
            throw new IllegalArgumentException(
                    WORDS.get("clip-wrong", "value", String.valueOf(clipNorm)));
        }
    }

    static void requireLearningRate(double rate) {
        if (!(rate > 0 && rate <= MOST_LEARNING_RATE)) { // nor NaN
            throw new IllegalArgumentException(
                    WORDS.get(
                            "rate-wrong",
                            "value",
                            String.valueOf(rate),
                            "most",
                            String.valueOf(MOST_LEARNING_RATE)));
        }
    }

    private static void requireShare(String setting, double value) {
        if (!(value >= 0 && value < 1)) { // nor NaN
            throw new IllegalArgumentException(
                    WORDS.get("share-wrong", "setting", setting, "value", String.valueOf(value)));
        }
    }

    /** The same with another learning rate. */
    public OptimizerConfig withLearningRate(double other) {
        return new OptimizerConfig(
                kind, other, beta1, beta2, epsilon, weightDecay, momentum, clipNorm);
    }
}
