package org.driftscope.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.driftscope.math.SeededRandom;
import org.driftscope.model.Activation;
import org.driftscope.model.Gradients;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeightUpdateTest {
    private static final OptimizerConfig SGD =
            new OptimizerConfig(OptimizerKind.SGD, 1, 0.9, 0.99, 1e-8, 0, 0, 1);

    private final LanguageModel model =
            new LanguageModel(
                    new ModelConfig(
                            70, 16, 1, 2, 64, 6, Activation.GELU, Positions.LEARNED, true, 0.1),
                    new SeededRandom(1));
    private final Gradients gradients = model.newGradients();

    /** All gradients 0 but a 3 and a 4 in different tiles: the norm is 5. */
    @BeforeEach
    void threeAndFour() {
        gradients.whole().set(5, 3);
        gradients.whole().set(4500, -4);
    }

    @AfterEach
    void free() {
        gradients.close();
        model.close();
    }

    @Test
    void theNormIsThatOfTheWholeGradient() {
        assertEquals(5, update(1).norm(gradients), 1e-12);
    }

    @Test
    void aLongerGradientIsShortenedToTheClippingNorm() {
        float[] before = model.weights().toMatrix().toArray();
        update(1).apply(model.weights(), gradients, 5, 1);
        float[] after = model.weights().toMatrix().toArray();
        assertEquals(before[5] - 0.6f, after[5], 1e-6);
        assertEquals(before[4500] + 0.8f, after[4500], 1e-6);
        assertEquals(before[6], after[6]);
    }

    @Test
    void aShorterOneIsLeftAlone() {
        float[] before = model.weights().toMatrix().toArray();
        update(5).apply(model.weights(), gradients, 5, 1);
        assertEquals(before[5] - 3, model.weights().get(5), 1e-6);
        assertEquals(5, update(Double.POSITIVE_INFINITY).clipped(5));
        assertEquals(1, update(1).clipped(5));
    }

    private WeightUpdate update(double clipNorm) {
        return new WeightUpdate(new Sgd(SGD, model.parameterCount()), clipNorm, new Workers());
    }
}
