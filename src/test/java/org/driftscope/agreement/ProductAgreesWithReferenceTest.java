package org.driftscope.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.driftscope.model.Activation;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.reference.ReferenceModel;
import org.driftscope.reference.ReferenceParameters;
import org.driftscope.reference.ReferenceTrainer;
import org.driftscope.reference.TensorAgreement;
import org.driftscope.text.Batch;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.driftscope.training.StepResult;
import org.driftscope.training.Trainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The single-precision product against the double-precision reference, which is itself checked
 * numerically.
 */
class ProductAgreesWithReferenceTest {
    static Stream<ModelConfig> configs() {
        return Configs.all();
    }

    @ParameterizedTest
    @MethodSource("configs")
    void lossAndEveryGradientTensorAgree(ModelConfig config) {
        ProductAgreement.checkLossAndGradients(config, 11);
    }

    @ParameterizedTest
    @EnumSource(OptimizerKind.class)
    void oneStepOfEachOptimizerAgreesClippedAndUnclipped(OptimizerKind kind) {
        // The norms of these gradients are about 3, so 0.5 clips and infinity doesn't.
        for (double clip : new double[] {0.5, Double.POSITIVE_INFINITY}) {
            OptimizerConfig optimizer =
                    new OptimizerConfig(kind, 0.01, 0.9, 0.99, 1e-8, 0.1, 0.9, clip);
            assertStepsAgree(
                    Configs.of(2, false, Activation.GELU, Positions.LEARNED), optimizer, 1, 1e-5);
            assertStepsAgree(
                    Configs.of(1, true, Activation.RELU, Positions.LEARNED), optimizer, 1, 1e-5);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fiftyStepsOfAdamAgree(boolean tied) {
        assertStepsAgree(
                Configs.of(1, tied, Activation.GELU, Positions.LEARNED),
                OptimizerConfig.DEFAULT,
                50,
                1e-4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fiftyStepsOfPlainGradientDescentAgree(boolean tied) {
        OptimizerConfig plain =
                new OptimizerConfig(OptimizerKind.SGD, 0.1, 0.9, 0.99, 1e-8, 0, 0, 1.0);
        assertStepsAgree(Configs.of(2, tied, Activation.GELU, Positions.LEARNED), plain, 50, 1e-4);
    }

    /**
     * What the product's clipping makes of each gradient tensor, read off one step of plain
     * gradient descent: the weights move by the learning rate times the clipped gradient. With 64
     * they move so far that rounding them to single precision does not hide the gradient.
     */
    @ParameterizedTest
    @MethodSource("configs")
    void everyClippedGradientTensorAgrees(ModelConfig config) {
        double rate = 64;
        OptimizerConfig clipping =
                new OptimizerConfig(OptimizerKind.SGD, rate, 0.9, 0.99, 1e-8, 0, 0, 0.5);
        Map<String, double[][]> weights =
                ProductAgreement.rounded(ReferenceParameters.random(config, 5));
        Batch batch = ProductAgreement.batch(config, 6);
        ReferenceModel reference = new ReferenceModel(config, weights);
        StepResult expected = new ReferenceTrainer(reference, clipping).step(batch);
        assertTrue(expected.gradientNorm() > 0.5, "nothing to clip: " + expected);
        try (LanguageModel model = ProductAgreement.product(config, weights);
                Trainer trainer = ProductAgreement.trainer(model, clipping, batch)) {
            Map<String, float[]> before = ProductAgreement.weights(model);
            trainer.step(batch);
            Map<String, float[]> moved = ProductAgreement.weights(model);
            moved.forEach(
                    (name, after) -> {
                        for (int i = 0; i < after.length; i++) {
                            after[i] = (float) (((double) before.get(name)[i] - after[i]) / rate);
                        }
                    });
            TensorAgreement.assertAllAgree(reference.gradients(), moved, 1e-5);
        }
    }

    private static void assertStepsAgree(
            ModelConfig config, OptimizerConfig optimizer, int steps, double tolerance) {
        Map<String, double[][]> weights =
                ProductAgreement.rounded(ReferenceParameters.random(config, 5));
        Batch batch = ProductAgreement.batch(config, 6);
        ReferenceModel reference = new ReferenceModel(config, weights);
        ReferenceTrainer referenceTrainer = new ReferenceTrainer(reference, optimizer);
        try (LanguageModel model = ProductAgreement.product(config, weights);
                Trainer trainer = ProductAgreement.trainer(model, optimizer, batch)) {
            for (int step = 1; step <= steps; step++) {
                StepResult expected = referenceTrainer.step(batch);
                StepResult actual = trainer.step(batch);
                assertEquals(expected.loss(), actual.loss(), tolerance * expected.loss());
                assertEquals(
                        expected.gradientNorm(),
                        actual.gradientNorm(),
                        10 * tolerance * expected.gradientNorm());
            }
            TensorAgreement.assertAllAgree(
                    reference.parameters(), ProductAgreement.weights(model), tolerance);
        }
    }
}
