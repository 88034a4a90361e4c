package org.driftscope.reference;

import java.util.Arrays;

/** A tensor that is learned, and the gradient of the loss that backward passes add up for it. */
public final class ReferenceParameter {
    private final double[][] value;
    private final double[][] gradient;

    /** Takes {@code value} over: whoever changes it changes the parameter. */
    public ReferenceParameter(double[][] value) {
        this.value = value;
        this.gradient = new double[value.length][value[0].length];
    }

    /** The live values. */
    public double[][] value() {
        return value;
    }

    /** The live gradient, of the value's shape. */
    public double[][] gradient() {
        return gradient;
    }

    /** Forgets what earlier backward passes added. */
    public void clearGradient() {
        for (double[] row : gradient) {
            Arrays.fill(row, 0);
        }
    }
}
