package org.driftscope.training;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.math.Rows;
import org.driftscope.math.Subnormals;

/**
 * Stochastic gradient descent with momentum: {@code velocity = momentum velocity + g; w = w -
 * learningRate velocity}.
 *
 * @see <a href="https://proceedings.mlr.press/v28/sutskever13.html">Sutskever et al. (2013),
 *     equations 1 and 2, with the learning rate outside the velocity</a>
 */
final class Sgd implements Optimizer {
    /** A slower velocity is none. */
    private static final float NO_VELOCITY = 1e-36f;

    private final float momentum;
    private final float[] velocity;
    private final ThreadLocal<float[]> tiles =
            ThreadLocal.withInitial(() -> new float[WeightUpdate.TILE]);
    private long steps;
    private float learningRate;

    /** For {@code size} weights. */
    Sgd(OptimizerConfig config, int size) {
        momentum = (float) config.momentum();
        velocity = new float[size];
    }

    @Override
    public void beginStep(double rate) {
        steps++;
        learningRate = (float) rate;
    }

    @Override
    public OptimizerState state() {
        return new OptimizerState(steps, List.of(Matrix.copyOf(1, velocity.length, velocity)));
    }

    @Override
    public void restore(OptimizerState state) {
        steps = state.steps();
        state.vectors().get(0).copyRow(0, velocity, 0);
    }

    @Override
    public void update(int offset, int count, float[] weights, float[] gradients) {
        float[] tile = tiles.get(); // a thread's copy of a stretch of the velocity
        System.arraycopy(velocity, offset, tile, 0, count);
        Rows.multiply(momentum, tile, count);
        Rows.add(gradients, tile, count);
        Subnormals.avoid(tile, NO_VELOCITY, count);
        Rows.addScaled(-learningRate, tile, weights, count);
        System.arraycopy(tile, 0, velocity, offset, count);
    }
}
