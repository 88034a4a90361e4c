package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;

class InitializationTest {
    private static LanguageModel model(long seed) {
        ModelConfig config =
                new ModelConfig(
                        400, 64, 2, 2, 100, 50, Activation.GELU, Positions.LEARNED, false, 0.1);
        return new LanguageModel(config, new SeededRandom(seed));
    }

    /** Mean within 4 standard errors of 0, deviation within 4 of what is expected. */
    private static void assertDrawn(LanguageModel model, String name, double deviation) {
        float[] values = model.copy(name).toArray();
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value;
            squares += (double) value * value;
        }
        double n = values.length;
        assertEquals(0, sum / n, 4 * deviation / Math.sqrt(n), name);
        assertEquals(deviation, Math.sqrt(squares / n), 4 * deviation / Math.sqrt(2 * n), name);
    }

    @Test
    void deviationsFollowTheRole() {
        try (LanguageModel model = model(1)) {
            assertDrawn(model, "tokenEmbedding", 0.1);
            assertDrawn(model, "positionEmbedding", 0.1);
            assertDrawn(model, "output.weight", 0.125); // 1/sqrt(64)
            for (String block : new String[] {"block0.", "block1."}) {
                assertDrawn(model, block + "attention.query", 0.125);
                assertDrawn(model, block + "attention.key", 0.125);
                assertDrawn(model, block + "attention.value", 0.125);
                assertDrawn(model, block + "attention.output", 0.0625); // and 1/sqrt(2 * 2)
                assertDrawn(model, block + "feedForward.expand.weight", 0.125);
                assertDrawn(model, block + "feedForward.contract.weight", 0.05); // 1/10/2
            }
        }
    }

    @Test
    void biasesStartAtZeroAndGainsAtOne() {
        try (LanguageModel model = model(1)) {
            for (Parameter parameter : model.parameters()) {
                boolean gain = parameter.name().endsWith(".gain");
                if (gain || parameter.name().endsWith(".bias")) {
                    for (float value : model.copy(parameter.name()).toArray()) {
                        assertEquals(gain ? 1 : 0, value, parameter.name());
                    }
                }
            }
        }
    }

    @Test
    void theSeedDecides() {
        try (LanguageModel one = model(1);
                LanguageModel same = model(1);
                LanguageModel other = model(2)) {
            assertEquals(one.weights().toMatrix(), same.weights().toMatrix());
            assertNotEquals(one.weights().toMatrix(), other.weights().toMatrix());
        }
    }

    @Test
    void onlyMatricesDecay() {
        try (LanguageModel model = model(1)) {
            for (Parameter parameter : model.parameters()) {
                boolean matrix =
                        parameter.name().endsWith(".weight")
                                || parameter.name().contains(".attention.");
                assertEquals(matrix, parameter.decays(), parameter.name());
            }
            assertTrue(model.parameter("output.weight").decays());
        }
    }
}
