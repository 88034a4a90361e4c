package org.driftscope.reference;

import java.util.Map;
import org.driftscope.training.OptimizerConfig;

/** The optimizers of {@link OptimizerConfig} and the clipping before them. */
public final class ReferenceOptimizers {
    private ReferenceOptimizers() {}

    /** The rule of {@code config}; it doesn't clip. */
    public static ReferenceOptimizer of(OptimizerConfig config) {
        return switch (config.kind()) {
            case ADAM -> new ReferenceAdam(config, 0);
            case ADAMW -> new ReferenceAdam(config, config.weightDecay());
            case SGD -> new ReferenceSgd(config.learningRate(), config.momentum());
        };
    }

    /** The Euclidean norm of all gradients taken as one long vector. */
    public static double globalNorm(Map<String, double[][]> gradients) {
        double squares = 0;
        for (double[][] gradient : gradients.values()) {
            squares += DoubleMatrices.innerProduct(gradient, gradient);
        }
        return Math.sqrt(squares);
    }

    /**
     * Scales the gradients in place by clipNorm / norm where their norm is over clipNorm.
     *
     * @return the norm before
     * @see <a href="https://arxiv.org/abs/1211.5063">Pascanu, Mikolov, Bengio (2013), algorithm
     *     1</a>
     */
    public static double clip(Map<String, double[][]> gradients, double clipNorm) {
        double norm = globalNorm(gradients);
        if (norm > clipNorm) {
            double scale = clipNorm / norm;
            for (double[][] gradient : gradients.values()) {
                for (double[] row : gradient) {
                    for (int j = 0; j < row.length; j++) {
                        row[j] *= scale;
                    }
                }
            }
        }
        return norm;
    }
}
