package org.driftscope.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.reference.NumpyCases.CaseRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two programs that share no code, the Java reference and the numpy one, compute the same: to 1e-9
 * of each tensor's largest value.
 */
class NumpyAgreementTest {
    private static final double TOLERANCE = 1e-9;

    static List<NumpyCase> cases() {
        return NumpyCases.all();
    }

    static List<CaseRun> runs() {
        return NumpyCases.runs().toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossAndGradientsAgree(NumpyCase numpy) {
        ReferenceModel model = new ReferenceModel(numpy.config(), numpy.weights());
        double loss = model.lossAndGradients(numpy.batch());
        assertEquals(numpy.loss(), loss, TOLERANCE * numpy.loss());
        TensorAgreement.assertAllAgreeInDouble(numpy.gradients(), model.gradients(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void clippedGradientsAgree(NumpyCase numpy) {
        ReferenceModel model = new ReferenceModel(numpy.config(), numpy.weights());
        model.lossAndGradients(numpy.batch());
        double norm = ReferenceOptimizers.clip(model.gradients(), numpy.clipNorm());
        assertTrue(norm > numpy.clipNorm(), "the case must clip");
        assertEquals(numpy.gradientNorm(), norm, TOLERANCE * norm);
        TensorAgreement.assertAllAgreeInDouble(
                numpy.clippedGradients(), model.gradients(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void trainingAgrees(CaseRun numpy) {
        NumpyCase start = numpy.start();
        ReferenceModel model = new ReferenceModel(start.config(), start.weights());
        ReferenceTrainer trainer = new ReferenceTrainer(model, numpy.run().optimizer());
        List<Double> losses = new ArrayList<>();
        for (int step = 0; step < numpy.run().steps(); step++) {
            losses.add(trainer.step(start.batch()).loss());
        }
        TensorAgreement.assertAgree(
                "losses", values(numpy.run().losses()), values(losses), TOLERANCE);
        TensorAgreement.assertAllAgreeInDouble(
                numpy.run().weights(), model.parameters(), TOLERANCE);
    }

    @Test
    void theCasesCoverWhatTheModelCanBe() {
        List<String> seen =
                cases().stream()
                        .map(NumpyCase::config)
                        .map(
                                config ->
                                        (config.tied() ? "tied " : "untied ")
                                                + config.layers()
                                                + " "
                                                + config.activation()
                                                + " "
                                                + config.positions())
                        .toList();
        assertEquals(
                List.of(
                        "tied 1 GELU LEARNED",
                        "untied 1 GELU LEARNED",
                        "tied 2 GELU LEARNED",
                        "untied 2 RELU SINUSOIDAL"),
                seen);
        List<Integer> steps = cases().get(0).runs().stream().map(NumpyRun::steps).toList();
        assertEquals(List.of(1, 1, 1, 50, 50, 10), steps);
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
