package org.driftscope.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.driftscope.model.Parameter;
import org.junit.jupiter.api.Test;

class OptimizerTest {
    private static final float[] START = {1, -2, 0.5f};
    private static final float[] FIRST = {0.1f, -0.2f, 0};
    private static final float[] SECOND = {0.3f, 0.2f, 0};

    private static OptimizerConfig config(OptimizerKind kind, double decay, double momentum) {
        return new OptimizerConfig(kind, 0.01, 0.9, 0.99, 1e-8, decay, momentum, 1);
    }

    private static float[] run(Optimizer optimizer, int steps) {
        float[] weights = START.clone();
        for (int step = 0; step < steps; step++) {
            optimizer.beginStep(0.01);
            optimizer.update(0, 3, weights, step == 0 ? FIRST : SECOND);
        }
        return weights;
    }

    /**
     * By hand. Step 1: m / (1 - 0.9) = g and v / (1 - 0.99) = g^2, so the step is 0.01 sign(g).
     * Step 2 of the first weight: m = 0.9 * 0.01 + 0.1 * 0.3 = 0.039, over 1 - 0.81 gives
     * 0.2052632; v = 0.99 * 0.0001 + 0.01 * 0.09 = 0.000999, over 1 - 0.9801 gives 0.0502010, root
     * 0.2240559; the step is 0.01 * 0.9161250. Of the second: m = -0.018 + 0.02 = 0.002, 0.0105263;
     * v = 0.000796, 0.04, root 0.2; the step is 0.01 * 0.0526316.
     */
    @Test
    void adamFollowsTheWorkedExample() {
        OptimizerConfig config = config(OptimizerKind.ADAM, 0, 0);
        assertArrayEquals(new float[] {0.99f, -1.99f, 0.5f}, run(new Adam(config, 3), 1), 1e-7f);
        assertArrayEquals(
                new float[] {0.9808388f, -1.9905263f, 0.5f}, run(new Adam(config, 3), 2), 2e-7f);
    }

    /**
     * The first two weights are a matrix, the third a bias: 0.01 * 0.1 of the matrix goes first.
     */
    @Test
    void adamWShrinksMatricesOnly() {
        OptimizerConfig config = config(OptimizerKind.ADAMW, 0.1, 0);
        List<Parameter> parameters =
                List.of(
                        new Parameter(0, "a", 1, 2, 0, Parameter.Role.MATRIX),
                        new Parameter(1, "b", 1, 1, 2, Parameter.Role.BIAS));
        float[] weights = run(new AdamW(config, parameters), 1);
        assertArrayEquals(new float[] {0.999f - 0.01f, -1.998f + 0.01f, 0.5f}, weights, 1e-7f);
    }

    @Test
    void decayMeetsOnlyThePartOfAMatrixThatIsInTheTile() {
        OptimizerConfig config = config(OptimizerKind.ADAMW, 0.1, 0);
        List<Parameter> parameters =
                List.of(
                        new Parameter(0, "a", 1, 3, 0, Parameter.Role.EMBEDDING),
                        new Parameter(1, "b", 1, 4, 3, Parameter.Role.RESIDUAL_MATRIX));
        AdamW optimizer = new AdamW(config, parameters);
        optimizer.beginStep(0.01);
        float[] weights = {1, 1, 1};
        optimizer.update(2, 3, weights, new float[3]);
        assertArrayEquals(new float[] {1, 0.999f, 0.999f}, weights, 1e-7f);
    }

    /** By hand: v = 0.1, then 0.5 * 0.1 + 0.3 = 0.35; v = -0.2, then -0.1 + 0.2 = 0.1. */
    @Test
    void sgdGathersMomentum() {
        OptimizerConfig config = config(OptimizerKind.SGD, 0, 0.5);
        assertArrayEquals(
                new float[] {1 - 0.001f - 0.0035f, -2 + 0.002f - 0.001f, 0.5f},
                run(new Sgd(config, 3), 2),
                2e-7f);
    }
}
