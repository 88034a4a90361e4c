package org.driftscope.reference;

import java.util.HashMap;
import java.util.Map;
import org.driftscope.training.OptimizerConfig;

/**
 * Adam, and AdamW where the decay isn't 0. Derivation: docs/math/optimizers.md.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma, Ba (2014), algorithm 1</a>
 * @see <a href="https://arxiv.org/abs/1711.05101">Loshchilov, Hutter (2017), algorithm 2</a>
 */
final class ReferenceAdam implements ReferenceOptimizer {
    private final OptimizerConfig config;
    private final double decay;
    private final Map<String, double[][]> firstMoments = new HashMap<>();
    private final Map<String, double[][]> secondMoments = new HashMap<>();
    private int step;

    ReferenceAdam(OptimizerConfig config, double decay) {
        this.config = config;
        this.decay = decay;
    }

    @Override
    public void update(Map<String, double[][]> weights, Map<String, double[][]> gradients) {
        step++;
        weights.forEach(
                (name, weight) -> {
                    double[][] g = gradients.get(name);
                    double[][] m = firstMoments.computeIfAbsent(name, any -> zerosLike(weight));
                    double[][] v = secondMoments.computeIfAbsent(name, any -> zerosLike(weight));
                    double lambda = ReferenceParameters.decays(name) ? decay : 0;
                    for (int i = 0; i < weight.length; i++) {
                        update(weight[i], g[i], m[i], v[i], lambda);
                    }
                });
    }

    private void update(double[] w, double[] g, double[] m, double[] v, double lambda) {
        double firstCorrection = 1 - StrictMath.pow(config.beta1(), step);
        double secondCorrection = 1 - StrictMath.pow(config.beta2(), step);
        for (int j = 0; j < w.length; j++) {
            m[j] = config.beta1() * m[j] + (1 - config.beta1()) * g[j];
            v[j] = config.beta2() * v[j] + (1 - config.beta2()) * g[j] * g[j];
            double mean = m[j] / firstCorrection;
            double root = Math.sqrt(v[j] / secondCorrection);
            w[j] -= config.learningRate() * (mean / (root + config.epsilon()) + lambda * w[j]);
        }
    }

    private static double[][] zerosLike(double[][] weight) {
        return new double[weight.length][weight[0].length];
    }
}
