package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.driftscope.math.Matrix;
import org.driftscope.model.Activation;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.ParameterLayout;
import org.driftscope.model.Positions;
import org.driftscope.text.Example;
import org.junit.jupiter.api.Test;

class TargetLossesTest {
    private static final ModelConfig CONFIG =
            new ModelConfig(4, 4, 1, 1, 2, 4, Activation.GELU, Positions.SINUSOIDAL, true, 0.5);

    /** All weights 0 but an output bias of ln 5 for token 2: p is 1/8, 1/8, 5/8, 1/8. */
    private static ModelCopy copy() {
        ParameterLayout layout = new ParameterLayout(CONFIG);
        float[] weights = new float[layout.size()];
        weights[layout.parameter("output.bias").offset() + 2] = (float) Math.log(5);
        return new ModelCopy(CONFIG, ActiveParts.ALL, Matrix.owning(1, weights.length, weights));
    }

    @Test
    void aTokenHasTheMeanLossOfThePredictionsWhoseTargetItIs() {
        TargetLosses losses =
                TargetLosses.of(
                        copy(), List.of(new Example(0, 0, 1, 2), new Example(1, 3, 2, 2, 3)));

        assertEquals(Math.log(8), losses.of(1).orElseThrow(), 1e-6);
        assertEquals(Math.log(8 / 5.0), losses.of(2).orElseThrow(), 1e-6);
        assertEquals(Math.log(8), losses.of(3).orElseThrow(), 1e-6);
        assertEquals(OptionalDouble.empty(), losses.of(0), "it only begins a sentence");
        assertEquals(2, losses.read());
        assertEquals(2, losses.all());
    }

    @Test
    void ofALongTextExamplesAreReadSpreadEvenlyOverIt() {
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < 10; s++) {
            examples.add(new Example(s, 0, 1, 2)); // two predictions each
        }
        // 8 of 20 predictions: 4 of 10 examples, each 2.5 behind the one before
        assertEquals(
                List.of(0, 2, 5, 7),
                TargetLosses.spread(examples, 8).stream().map(Example::sentence).toList());
        assertEquals(10, TargetLosses.spread(examples, 20).size());
        assertEquals(1, TargetLosses.spread(examples, 1).size(), "one at least");
    }

    @Test
    void noMoreThan4096PredictionsAreMade() {
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < 3_000; s++) {
            examples.add(new Example(s, 0, 1, 2));
        }
        TargetLosses losses = TargetLosses.of(copy(), examples);
        assertEquals(2_048, losses.read());
        assertEquals(3_000, losses.all());
        assertEquals(Math.log(8 / 5.0), losses.of(2).orElseThrow(), 1e-6);
    }
}
