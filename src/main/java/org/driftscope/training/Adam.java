package org.driftscope.training;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.math.Subnormals;

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
    /** Smaller moments are 0. */
    private static final float NO_MOMENT = 1e-36f;

    private final OptimizerConfig config;
    private final float[] firstMoment;
    private final float[] secondMoment;
    private final ThreadLocal<Tiles> tiles = ThreadLocal.withInitial(Tiles::new);
    private long steps;
    private float stepSize;
    private float secondCorrection;

    /** A thread's copies of a stretch of both moments. */
    private static final class Tiles {
        final float[] first = new float[WeightUpdate.TILE];
        final float[] second = new float[WeightUpdate.TILE];
    }

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
        float[] first = tiles.get().first;
        float[] second = tiles.get().second;
        // Copies, because a loop is fast only if none of its arrays is entered at an offset.
        System.arraycopy(firstMoment, offset, first, 0, count);
        System.arraycopy(secondMoment, offset, second, 0, count);
        blend(config.beta1(), first, gradients, count);
        blendSquares(config.beta2(), second, gradients, count);
        Subnormals.avoid(first, NO_MOMENT, count);
        Subnormals.avoid(second, NO_MOMENT, count);
        move(weights, first, second, count);
        System.arraycopy(first, 0, firstMoment, offset, count);
        System.arraycopy(second, 0, secondMoment, offset, count);
    }

    @Override
    public OptimizerState state() {
        return new OptimizerState(
                steps,
                List.of(
                        Matrix.copyOf(1, firstMoment.length, firstMoment),
                        Matrix.copyOf(1, secondMoment.length, secondMoment)));
    }

    @Override
    public void restore(OptimizerState state) {
        steps = state.steps();
        state.vectors().get(0).copyRow(0, firstMoment, 0);
        state.vectors().get(1).copyRow(0, secondMoment, 0);
    }

    private static void blend(double beta, float[] m, float[] g, int count) {
        float kept = (float) beta;
        float added = (float) (1 - beta);
        for (int i = 0; i < count; i++) {
            m[i] = kept * m[i] + added * g[i];
        }
    }

    private static void blendSquares(double beta, float[] v, float[] g, int count) {
        float kept = (float) beta;
        float added = (float) (1 - beta);
        for (int i = 0; i < count; i++) {
            v[i] = kept * v[i] + added * g[i] * g[i];
        }
    }

    private void move(float[] weights, float[] m, float[] v, int count) {
        float step = stepSize;
        float correction = secondCorrection;
        float epsilon = (float) config.epsilon();
        for (int i = 0; i < count; i++) {
            weights[i] -= step * m[i] / ((float) Math.sqrt(v[i] * correction) + epsilon);
        }
    }
}
