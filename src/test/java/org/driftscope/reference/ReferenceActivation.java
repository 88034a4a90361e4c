package org.driftscope.reference;

import org.driftscope.model.Activation;

/**
 * GELU in its tanh form, {@code x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))}, or ReLU, {@code
 * max(0, x)} with derivative 0 at 0.
 *
 * <p>Shapes: x, y (N, F). Derivation: docs/math/feed-forward.md.
 *
 * @see <a href="https://arxiv.org/abs/1606.08415">Hendrycks, Gimpel (2016), section 2</a>
 */
public class ReferenceActivation implements ReferenceLayer {
    private static final double ROOT = Math.sqrt(2 / Math.PI);
    private static final double CUBIC = 0.044715;

    private final Activation kind;
    private double[][] input;

    public ReferenceActivation(Activation kind) {
        this.kind = kind;
    }

    @Override
    public double[][] forward(double[][] x) {
        input = x;
        double[][] y = new double[x.length][x[0].length];
        for (int n = 0; n < x.length; n++) {
            for (int f = 0; f < x[n].length; f++) {
                y[n][f] = value(x[n][f]);
            }
        }
        return y;
    }

    @Override
    public double[][] backward(double[][] outputGradient) {
        double[][] inputGradient = new double[input.length][input[0].length];
        for (int n = 0; n < input.length; n++) {
            for (int f = 0; f < input[n].length; f++) {
                inputGradient[n][f] = outputGradient[n][f] * derivative(input[n][f]);
            }
        }
        return inputGradient;
    }

    /** The distance of the last forward pass from x = 0, where ReLU has no derivative. */
    public double distanceFromKink() {
        double smallest = Double.POSITIVE_INFINITY;
        for (double[] token : input) {
            for (double x : token) {
                smallest = Math.min(smallest, Math.abs(x));
            }
        }
        return smallest;
    }

    private double value(double x) {
        return switch (kind) {
            case RELU -> Math.max(0, x);
            case GELU -> x / 2 * (1 + StrictMath.tanh(ROOT * (x + CUBIC * x * x * x)));
        };
    }

    /** dy/dx. */
    protected double derivative(double x) {
        return switch (kind) {
            case RELU -> x > 0 ? 1 : 0;
            case GELU -> {
                double tanh = StrictMath.tanh(ROOT * (x + CUBIC * x * x * x));
                double inner = ROOT * (1 + 3 * CUBIC * x * x);
                yield (1 + tanh) / 2 + x / 2 * (1 - tanh * tanh) * inner;
            }
        };
    }
}
