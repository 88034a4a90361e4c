package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageModelTest {
    private static final List<Example> EXAMPLES =
            List.of(
                    new Example(0, 0, 1, 2, 3),
                    new Example(1, 4, 1),
                    new Example(2, 2, 2, 5, 6, 3, 1),
                    new Example(3, 6, 5, 4));
    private static final Batch BATCH = new Batch(EXAMPLES);
    private static final Capacity CAPACITY = Capacity.of(EXAMPLES, 4);

    private static ModelConfig config(
            int layers, Activation activation, Positions positions, boolean tied) {
        return new ModelConfig(7, 8, layers, 2, 12, 6, activation, positions, tied, 0.5);
    }

    private static double loss(LanguageModel model, Pass pass) {
        model.forward(BATCH, pass);
        return model.loss(pass);
    }

    @Test
    void theDefaultModelHas4534Parameters() {
        ModelConfig config =
                new ModelConfig(70, 16, 1, 2, 64, 6, Activation.GELU, Positions.LEARNED, true, 0.1);
        try (LanguageModel model = new LanguageModel(config, new SeededRandom(1))) {
            assertEquals(4534, model.parameterCount());
        }
    }

    /** Weak, as single precision is: the strong comparison is with the reference in double. */
    @ParameterizedTest
    @CsvSource({
        "1, GELU, LEARNED, true",
        "2, GELU, SINUSOIDAL, false",
        "2, RELU, NONE, true",
        "1, RELU, LEARNED, false"
    })
    void gradientsAgreeWithDifferencesOfTheLoss(
            int layers, Activation activation, Positions positions, boolean tied) {
        ModelConfig config = config(layers, activation, positions, tied);
        try (LanguageModel model = new LanguageModel(config, new SeededRandom(3));
                Pass pass = model.newPass(CAPACITY);
                Gradients gradients = model.newGradients()) {
            loss(model, pass);
            model.backward(pass, gradients);
            for (Parameter parameter : model.parameters()) {
                compare(
                        model,
                        pass,
                        parameter.name(),
                        gradients.of(parameter).toMatrix().toArray());
            }
        }
    }

    private static void compare(LanguageModel model, Pass pass, String name, float[] gradient) {
        float[] weights = model.copy(name).toArray();
        float step = model.config().activation() == Activation.RELU ? 0.001f : 0.01f; // its kink
        double largest = 0.02;
        for (float value : gradient) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < weights.length; i++) {
            float[] moved = weights.clone();
            moved[i] = weights[i] + step;
            model.set(name, moved);
            double above = loss(model, pass);
            moved[i] = weights[i] - step;
            model.set(name, moved);
            double below = loss(model, pass);
            assertEquals((above - below) / (2 * step), gradient[i], 0.03 * largest, name + i);
        }
        model.set(name, weights);
    }

    @Test
    void aTokenSeesNothingOfWhatFollowsOrOfOtherSequences() {
        ModelConfig config = config(2, Activation.GELU, Positions.LEARNED, true);
        try (LanguageModel model = new LanguageModel(config, new SeededRandom(3));
                Pass pass = model.newPass(CAPACITY)) {
            model.forward(BATCH, pass);
            Matrix logits = pass.logits();
            List<Example> changed =
                    List.of(
                            new Example(0, 0, 1, 6, 3),
                            new Example(1, 5, 1),
                            new Example(2, 2, 2, 5, 0, 3, 1),
                            new Example(3, 6, 5, 4));
            model.forward(new Batch(changed), pass);
            Matrix other = pass.logits();
            List<Integer> untouched = List.of(0, 1, 4, 5, 6, 9, 10);
            for (int n = 0; n < BATCH.tokens(); n++) {
                for (int v = 0; v < config.vocabularySize(); v++) {
                    if (untouched.contains(n)) {
                        assertEquals(logits.get(v, n), other.get(v, n), 1e-5, "token " + n);
                    } else {
                        assertNotEquals(logits.get(v, n), other.get(v, n), "token " + n);
                    }
                }
            }
        }
    }

    @Test
    void backwardAddsUpSoThatABatchCanBeCutIntoShards() {
        ModelConfig config = config(1, Activation.GELU, Positions.LEARNED, true);
        try (LanguageModel model = new LanguageModel(config, new SeededRandom(3));
                Pass pass = model.newPass(CAPACITY);
                Gradients whole = model.newGradients();
                Gradients shards = model.newGradients()) {
            model.forward(BATCH, pass);
            double loss = model.loss(pass);
            model.backward(pass, whole);
            double total = 0;
            for (List<Example> part : List.of(EXAMPLES.subList(0, 1), EXAMPLES.subList(1, 4))) {
                Batch shard = new Batch(part);
                model.forward(shard, pass);
                total += model.totalLoss(pass);
                model.backward(1.0 / BATCH.tokens(), pass);
                model.parts().forEach(p -> p.add(pass, shards));
            }
            assertEquals(loss, total / BATCH.tokens(), 1e-6);
            float[] expected = whole.whole().toMatrix().toArray();
            float[] actual = shards.whole().toMatrix().toArray();
            for (int i = 0; i < expected.length; i++) {
                assertEquals(expected[i], actual[i], 1e-6);
            }
        }
    }

    @Test
    void aBatchBeyondTheCapacityIsRefused() {
        ModelConfig config = config(1, Activation.GELU, Positions.LEARNED, true);
        try (LanguageModel model = new LanguageModel(config, new SeededRandom(3));
                Pass small = model.newPass(new Capacity(3, 3));
                Pass pass = model.newPass(CAPACITY)) {
            assertThrows(IllegalArgumentException.class, () -> model.forward(BATCH, small));
            Batch unknown = new Batch(List.of(new Example(0, 1, 7)));
            assertThrows(IllegalArgumentException.class, () -> model.forward(unknown, pass));
            assertThrows(IllegalStateException.class, () -> model.loss(pass));
        }
    }

    @Test
    void tiedModelsShareOneMatrixAndUntiedOnesHaveTwo() {
        for (boolean tied : new boolean[] {true, false}) {
            ModelConfig config = config(1, Activation.GELU, Positions.LEARNED, tied);
            try (LanguageModel model = new LanguageModel(config, new SeededRandom(3))) {
                long matrices =
                        model.parameters().stream()
                                .filter(p -> p.rows() == 7 && p.columns() == 8)
                                .count();
                assertEquals(tied ? 1 : 2, matrices);
            }
        }
    }

    @Test
    void anUnknownParameterIsNamed() {
        ModelConfig config = config(1, Activation.GELU, Positions.LEARNED, true);
        try (LanguageModel model = new LanguageModel(config, new SeededRandom(3))) {
            IllegalArgumentException refused =
                    assertThrows(
                            IllegalArgumentException.class, () -> model.parameter("output.weight"));
            assertTrue(refused.getMessage().contains("output.weight"));
        }
    }
}
