package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.driftscope.math.Matrix;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.model.ParameterLayout;
import org.driftscope.reference.NumpyCase;
import org.driftscope.reference.NumpyCases;
import org.driftscope.reference.ReferenceModel;
import org.driftscope.reference.TensorAgreement;
import org.driftscope.text.Batch;
import org.driftscope.text.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeGradientTest {
    static List<NumpyCase> cases() {
        return NumpyCases.all();
    }

    /** The reference computes in double precision and is held against numpy elsewhere. */
    @ParameterizedTest
    @MethodSource("cases")
    void isThatOfTheReferenceForEveryWeight(NumpyCase numpy) {
        Example example = new Example(0, 3, 1, 4, 1, 5);
        ReferenceModel reference = new ReferenceModel(numpy.config(), numpy.weights());
        reference.lossAndGradients(new Batch(List.of(example)));
        Map<String, double[][]> expected = reference.gradients();

        ParameterLayout layout = new ParameterLayout(numpy.config());
        float[] weights = new float[layout.size()];
        for (Parameter parameter : layout.parameters()) {
            double[][] rows = numpy.weights().get(parameter.name());
            for (int i = 0; i < parameter.size(); i++) {
                weights[parameter.offset() + i] =
                        (float) rows[i / parameter.columns()][i % parameter.columns()];
            }
        }
        ModelCopy model =
                new ModelCopy(
                        numpy.config(), ActiveParts.ALL, Matrix.owning(1, weights.length, weights));
        Matrix all = WholeGradient.of(model, example);
        Map<String, float[]> actual = new LinkedHashMap<>();
        for (Parameter parameter : layout.parameters()) {
            actual.put(parameter.name(), parameter.of(all).toArray());
        }
        assertEquals(layout.size(), all.columns());
        TensorAgreement.assertAllAgree(expected, actual, 1e-5);
    }
}
