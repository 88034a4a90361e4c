package org.driftscope.training;

import java.util.List;
import org.driftscope.math.Matrix;

/**
 * Adam: with gradient g and t counted from 1,
 *
 * <pre>
 * m = beta1 m + (1 - beta1) g
 * v = beta2 v + (1 - beta2) g^2
 * w = w - learningRate * (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + epsilon)
 * </pre>
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma, Ba (2014), algorithm 1</a>
 */
final class Adam implements Optimizer {
    private final OptimizerConfig config;
    private final float[] firstMoment;
    private final float[] secondMoment;
    private long steps;
    private float stepSize;
    private float secondCorrection;

    /** For {@code size} weights. */
    Adam(OptimizerConfig config, int size) {
        this.config = config;
        firstMoment = new float[size];
        secondMoment = new float[size];
    }

    @Override
    public void beginStep(double learningRate) {
        steps++;
        stepSize = (float) (learningRate / (1 - StrictMath.pow(config.beta1(), (double) steps)));
        secondCorrection = (float) (1 / (1 - StrictMath.pow(config.beta2(), (double) steps)));
    }

    @Override
    public void update(int offset, int count, float[] weights, float[] gradients) {
        decayInto(firstMoment, offset, config.beta1(), gradients, count);
        decaySquaresInto(secondMoment, offset, config.beta2(), gradients, count);
        float epsilon = (float) config.epsilon();
        for (int i = 0; i < count; i++) {
            float root = (float) Math.sqrt(secondMoment[offset + i] * secondCorrection);
            weights[i] -= stepSize * firstMoment[offset + i] / (root + epsilon);
        }
    }

    private static void decayInto(float[] m, int from, double beta, float[] g, int count) {
        float decay = (float) beta;
        float rest = (float) (1 - beta);
        for (int i = 0; i < count; i++) {
            m[from + i] = decay * m[from + i] + rest * g[i];
        }
    }

    private static void decaySquaresInto(float[] v, int from, double beta, float[] g, int count) {
        float decay = (float) beta;
        float rest = (float) (1 - beta);
        for (int i = 0; i < count; i++) {
            v[from + i] = decay * v[from + i] + rest * g[i] * g[i];
        }
    }

    @Override
    public OptimizerState state() {
        int size = firstMoment.length;
        return new OptimizerState(
                steps,
                List.of(Matrix.copyOf(1, size, firstMoment), Matrix.copyOf(1, size, secondMoment)));
    }

    @Override
    public void restore(OptimizerState state) {
        steps = state.steps();
        state.vectors().get(0).copyRow(0, firstMoment, 0);
        state.vectors().get(1).copyRow(0, secondMoment, 0);
    }
}
