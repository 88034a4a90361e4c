package org.driftscope.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.driftscope.math.SeededRandom;

/**
 * A numerical gradient check of one layer. The loss is a fixed random mixture of the layer's
 * outputs, so that each output has a gradient of its own.
 */
final class LayerCheck {
    private final UnaryOperator<double[][]> forward;
    private final UnaryOperator<double[][]> backward;
    private final Map<String, ReferenceParameter> parameters = new LinkedHashMap<>();

    LayerCheck(UnaryOperator<double[][]> forward, UnaryOperator<double[][]> backward) {
        this.forward = forward;
        this.backward = backward;
    }

    static LayerCheck of(ReferenceLayer layer) {
        return new LayerCheck(layer::forward, layer::backward);
    }

    /** Has this parameter's gradient checked too. */
    LayerCheck with(String name, ReferenceParameter parameter) {
        parameters.put(name, parameter);
        return this;
    }

    /** Fails where dL/dx or the gradient of a parameter isn't the measured slope. */
    void assertGradientsMatch(double[][] x) {
        double[][] y = forward.apply(x);
        double[][] mixture = DoubleMatrices.random(y.length, y[0].length, 1, new SeededRandom(99));
        double[][] inputGradient = backward.apply(mixture);
        Map<String, double[][]> values = new LinkedHashMap<>();
        Map<String, double[][]> gradients = new LinkedHashMap<>();
        values.put("input", x);
        gradients.put("input", inputGradient);
        parameters.forEach((name, parameter) -> values.put(name, parameter.value()));
        parameters.forEach((name, parameter) -> gradients.put(name, parameter.gradient()));
        GradientCheck.assertAllMatch(
                () -> DoubleMatrices.innerProduct(mixture, forward.apply(x)), values, gradients);
    }
}
