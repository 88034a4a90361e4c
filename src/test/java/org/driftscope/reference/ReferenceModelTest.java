package org.driftscope.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole model: every parameter's gradient against measured slopes, and what masks promise. */
class ReferenceModelTest {
    private static final Batch BATCH =
            new Batch(
                    List.of(
                            new Example(0, 3, 1, 6, 1),
                            new Example(1, 2, 0),
                            new Example(2, 5, 4, 2, 3, 0, 1)));

    static Stream<Arguments> everyKindOfModel() {
        List<Arguments> models = new ArrayList<>();
        for (boolean tied : List.of(true, false)) {
            for (int layers : List.of(1, 2)) {
                for (Activation activation : Activation.values()) {
                    for (Positions positions : Positions.values()) {
                        models.add(Arguments.of(tied, layers, activation, positions));
                    }
                }
            }
        }
        return models.stream();
    }

    @ParameterizedTest(name = "tied {0}, {1} layers, {2}, positions {3}")
    @MethodSource("everyKindOfModel")
    void gradientsMatch(boolean tied, int layers, Activation activation, Positions positions) {
        ReferenceModel model =
                modelOffTheKink(
                        new ModelConfig(8, 6, layers, 2, 5, 6, activation, positions, tied, 0.1));
        model.lossAndGradients(BATCH);
        GradientCheck.assertAllMatch(
                () -> model.loss(BATCH), model.parameters(), model.gradients());
    }

    /**
     * The first seed whose feed-forward inputs stay further from ReLU's kink than the check moves
     * them: a value is moved by 2 steps, which moves an input by a few times that.
     */
    private static ReferenceModel modelOffTheKink(ModelConfig config) {
        for (int seed = 1; seed < 100; seed++) {
            ReferenceModel model =
                    new ReferenceModel(config, ReferenceParameters.random(config, seed));
            model.loss(BATCH);
            if (config.activation() != Activation.RELU
                    || model.distanceFromKink() > 20 * GradientCheck.STEP) {
                return model;
            }
        }
        throw new AssertionError("no seed keeps off the kink");
    }

    @Test
    void everyTensorHasAGradient() {
        ReferenceModel model = small();
        model.lossAndGradients(BATCH);
        model.gradients()
                .forEach(
                        (name, gradient) ->
                                assertTrue(DoubleMatrices.largest(gradient) > 1e-4, name));
    }

    @Test
    void laterTokensDoNotReachEarlierOnes() {
        ReferenceModel model = small();
        double[][] before = model.logits(new Batch(List.of(new Example(0, 1, 2, 3, 4, 5))));
        double[][] after = model.logits(new Batch(List.of(new Example(0, 1, 2, 3, 7, 5))));
        for (int n = 0; n < 3; n++) {
            assertArrayEquals(before[n], after[n]);
        }
        assertTrue(Math.abs(before[3][0] - after[3][0]) > 1e-6);
    }

    @Test
    void sequencesDoNotReachEachOther() {
        ReferenceModel model = small();
        double[][] together = model.logits(BATCH);
        double[][] alone = model.logits(new Batch(List.of(new Example(2, 5, 4, 2, 3, 0, 1))));
        for (int t = 0; t < alone.length; t++) {
            assertArrayEquals(alone[t], together[BATCH.start(2) + t]);
        }
    }

    @Test
    void theLossIsTheMeanOverTargetsNotOverSequences() {
        ReferenceModel model = small();
        double first = model.loss(new Batch(List.of(new Example(0, 1, 2, 3, 4))));
        double second = model.loss(new Batch(List.of(new Example(1, 5, 6))));
        double both =
                model.loss(new Batch(List.of(new Example(0, 1, 2, 3, 4), new Example(1, 5, 6))));
        assertEquals((3 * first + second) / 4, both, 1e-14);
    }

    @Test
    void valuesOfTheWrongShapeAreRefused() {
        ModelConfig config = config(true);
        Map<String, double[][]> values = ReferenceParameters.random(config, 1);
        values.put("finalNorm.gain", new double[1][5]);
        assertThrows(IllegalArgumentException.class, () -> new ReferenceModel(config, values));
    }

    private static ReferenceModel small() {
        ModelConfig config = config(true);
        return new ReferenceModel(config, ReferenceParameters.random(config, 1));
    }

    private static ModelConfig config(boolean tied) {
        return new ModelConfig(8, 6, 2, 2, 5, 6, Activation.GELU, Positions.LEARNED, tied, 0.1);
    }
}
