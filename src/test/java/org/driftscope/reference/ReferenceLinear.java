package org.driftscope.reference;

import java.util.Optional;

/**
 * {@code y[n] = weight x[n] + bias}.
 *
 * <p>Shapes: x (N, in), y (N, out), weight (out, in), bias (1, out). Derivation:
 * docs/math/linear.md.
 */
public class ReferenceLinear implements ReferenceLayer {
    private final ReferenceParameter weight;
    private final Optional<ReferenceParameter> bias;
    private double[][] input;

    public ReferenceLinear(ReferenceParameter weight) {
        this.weight = weight;
        this.bias = Optional.empty();
    }

    public ReferenceLinear(ReferenceParameter weight, ReferenceParameter bias) {
        this.weight = weight;
        this.bias = Optional.of(bias);
    }

    @Override
    public double[][] forward(double[][] x) {
        input = x;
        double[][] w = weight.value();
        double[][] y = new double[x.length][w.length];
        for (int n = 0; n < x.length; n++) {
            for (int o = 0; o < w.length; o++) {
                y[n][o] = bias.isPresent() ? bias.get().value()[0][o] : 0;
                for (int i = 0; i < w[o].length; i++) {
                    y[n][o] += w[o][i] * x[n][i];
                }
            }
        }
        return y;
    }

    @Override
    public double[][] backward(double[][] outputGradient) {
        double[][] w = weight.value();
        double[][] inputGradient = new double[input.length][w[0].length];
        for (int n = 0; n < input.length; n++) {
            for (int o = 0; o < w.length; o++) {
                for (int i = 0; i < w[o].length; i++) {
                    weight.gradient()[o][i] += weightTerm(outputGradient[n][o], input[n][i]);
                    inputGradient[n][i] += w[o][i] * outputGradient[n][o];
                }
                if (bias.isPresent()) {
                    bias.get().gradient()[0][o] += outputGradient[n][o];
                }
            }
        }
        return inputGradient;
    }

    /** What one token adds to dL/dweight[o][i]: dL/dy[o] times x[i]. */
    protected double weightTerm(double outputGradient, double input) {
        return outputGradient * input;
    }
}
