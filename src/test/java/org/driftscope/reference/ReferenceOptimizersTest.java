package org.driftscope.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.junit.jupiter.api.Test;

/** The update rules against steps worked out by hand. */
class ReferenceOptimizersTest {
    private static final OptimizerConfig ADAM = of(OptimizerKind.ADAM);

    private static OptimizerConfig of(OptimizerKind kind) {
        return new OptimizerConfig(kind, 0.1, 0.5, 0.75, 1e-8, 0.2, 0.9, 1.0);
    }

    @Test
    void adamTakesTwoStepsAsWorkedOutByHand() {
        double[][] w = {{1, 1}};
        ReferenceOptimizer adam = ReferenceOptimizers.of(ADAM);
        adam.update(Map.of("x.weight", w), Map.of("x.weight", new double[][] {{4, 0}}));
        // m = 2, v = 4; corrected 4 and 16: a step of 0.1 * 4 / 4.
        assertArrayEquals(new double[] {0.9, 1}, w[0], 1e-9);
        adam.update(Map.of("x.weight", w), Map.of("x.weight", new double[][] {{-2, 0}}));
        // m = 0, v = 4: the second step is 0.
        assertArrayEquals(new double[] {0.9, 1}, w[0], 1e-9);
        adam.update(Map.of("x.weight", w), Map.of("x.weight", new double[][] {{8, 0}}));
        // m = 4, corrected by 1 - 1/8; v = 19, corrected by 1 - 27/64.
        double step = 0.1 * (4 / 0.875) / Math.sqrt(19 / (37 / 64.0));
        assertArrayEquals(new double[] {0.9 - step, 1}, w[0], 1e-9);
    }

    @Test
    void adamAddsEpsilonAfterTheRoot() {
        double[][] w = {{0}};
        OptimizerConfig coarse =
                new OptimizerConfig(OptimizerKind.ADAM, 0.1, 0.5, 0.75, 1.0, 0, 0, 1);
        ReferenceOptimizers.of(coarse).update(Map.of("w", w), Map.of("w", new double[][] {{3}}));
        assertEquals(-0.1 * 3 / (3 + 1), w[0][0], 1e-15);
    }

    @Test
    void adamWDecaysMatricesAloneAndByTheWeightBeforeTheStep() {
        Map<String, double[][]> weights = new TreeMap<>();
        Map<String, double[][]> gradients = new TreeMap<>();
        List<String> decayed =
                List.of(
                        "block0.attention.query",
                        "block1.attention.output",
                        "block0.feedForward.contract.weight",
                        "output.weight");
        List<String> kept =
                List.of(
                        "tokenEmbedding",
                        "positionEmbedding",
                        "finalNorm.gain",
                        "block0.attentionNorm.bias",
                        "block0.feedForward.expand.bias",
                        "output.bias");
        decayed.forEach(name -> weights.put(name, new double[][] {{3}}));
        kept.forEach(name -> weights.put(name, new double[][] {{3}}));
        weights.keySet().forEach(name -> gradients.put(name, new double[][] {{-7}}));
        ReferenceOptimizers.of(of(OptimizerKind.ADAMW)).update(weights, gradients);
        // Adam's first step is +0.1; the decay takes 0.1 * 0.2 * 3.
        decayed.forEach(name -> assertEquals(3.04, weights.get(name)[0][0], 1e-9, name));
        kept.forEach(name -> assertEquals(3.1, weights.get(name)[0][0], 1e-9, name));
        assertTrue(ReferenceParameters.decays("block0.attention.key"));
        assertFalse(ReferenceParameters.decays("tokenEmbedding"));
    }

    @Test
    void momentumCarriesOn() {
        double[][] w = {{1}};
        ReferenceOptimizer sgd = ReferenceOptimizers.of(of(OptimizerKind.SGD));
        sgd.update(Map.of("w", w), Map.of("w", new double[][] {{2}}));
        assertEquals(0.8, w[0][0], 1e-15);
        sgd.update(Map.of("w", w), Map.of("w", new double[][] {{1}}));
        // velocity 0.9 * 2 + 1
        assertEquals(0.8 - 0.28, w[0][0], 1e-15);
    }

    @Test
    void clippingScalesAllGradientsTogether() {
        Map<String, double[][]> gradients =
                Map.of("a", new double[][] {{3, 0}}, "b", new double[][] {{0}, {-4}});
        assertEquals(5, ReferenceOptimizers.clip(gradients, 1), 1e-15);
        assertArrayEquals(new double[] {0.6, 0}, gradients.get("a")[0], 1e-15);
        assertEquals(-0.8, gradients.get("b")[1][0], 1e-15);
    }

    @Test
    void aSmallGradientIsNotClipped() {
        Map<String, double[][]> gradients = Map.of("a", new double[][] {{0.3, 0.4}});
        assertEquals(0.5, ReferenceOptimizers.clip(gradients, 0.5), 1e-15);
        assertArrayEquals(new double[] {0.3, 0.4}, gradients.get("a")[0]);
    }
}
