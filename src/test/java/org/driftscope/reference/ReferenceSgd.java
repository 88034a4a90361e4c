package org.driftscope.reference;

import java.util.HashMap;
import java.util.Map;

/**
 * Gradient descent with momentum: {@code velocity = momentum * velocity + gradient}, {@code weight
 * -= learningRate * velocity}.
 *
 * @see <a href="https://proceedings.mlr.press/v28/sutskever13.html">Sutskever et al. (2013),
 *     equations 1 and 2</a>
 */
final class ReferenceSgd implements ReferenceOptimizer {
    private final double learningRate;
    private final double momentum;
    private final Map<String, double[][]> velocities = new HashMap<>();

    ReferenceSgd(double learningRate, double momentum) {
        this.learningRate = learningRate;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, double[][]> weights, Map<String, double[][]> gradients) {
        weights.forEach(
                (name, weight) -> {
                    double[][] g = gradients.get(name);
                    double[][] velocity =
                            velocities.computeIfAbsent(
                                    name, any -> new double[weight.length][weight[0].length]);
                    for (int i = 0; i < weight.length; i++) {
                        for (int j = 0; j < weight[i].length; j++) {
                            velocity[i][j] = momentum * velocity[i][j] + g[i][j];
                            weight[i][j] -= learningRate * velocity[i][j];
                        }
                    }
                });
    }
}
