package org.driftscope.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.driftscope.model.Gradients;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.Pass;
import org.driftscope.reference.NumpyCase;
import org.driftscope.reference.NumpyCases;
import org.driftscope.reference.NumpyRun;
import org.driftscope.reference.TensorAgreement;
import org.driftscope.training.Trainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The product against the independent numpy program,
 * src/test/resources/reference/transformer_reference.py.
 */
class ProductAgreesWithNumpyTest {
    static List<NumpyCase> cases() {
        return NumpyCases.all();
    }

    static Stream<NumpyCases.CaseRun> runs() {
        return NumpyCases.runs();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossAndEveryGradientTensorAgree(NumpyCase numpy) {
        try (LanguageModel model = ProductAgreement.product(numpy.config(), numpy.weights());
                Pass pass = ProductAgreement.pass(model, numpy.batch());
                Gradients gradients = model.newGradients()) {
            model.forward(numpy.batch(), pass);
            assertEquals(numpy.loss(), model.loss(pass), 1e-5 * numpy.loss());
            model.backward(pass, gradients);
            TensorAgreement.assertAllAgree(
                    numpy.gradients(), ProductAgreement.gradients(model, gradients), 1e-5);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void lossesAndFinalWeightsOfEachRunAgree(NumpyCases.CaseRun caseRun) {
        NumpyCase start = caseRun.start();
        NumpyRun run = caseRun.run();
        double tolerance = run.losses().size() == 1 ? 1e-5 : 1e-4;
        try (LanguageModel model = ProductAgreement.product(start.config(), start.weights());
                Trainer trainer = ProductAgreement.trainer(model, run.optimizer(), start.batch())) {
            for (double expected : run.losses()) {
                assertEquals(expected, trainer.step(start.batch()).loss(), tolerance * expected);
            }
            TensorAgreement.assertAllAgree(
                    run.weights(), ProductAgreement.weights(model), tolerance);
        }
    }
}
