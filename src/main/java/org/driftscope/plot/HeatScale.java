package org.driftscope.plot;

import java.util.Locale;
import org.driftscope.math.Matrix;
import org.driftscope.wording.Wording;

/**
 * Which values of a heat map have its end colours. Either symmetric about 0, for weights and
 * cosines, or from 0 to a largest value, for probabilities. What lies outside has the end's colour.
 *
 * @param low {@code -high}, or 0
 * @param high finite and above 0
 */
public record HeatScale(double low, double high) {
    private static final Wording WORDS = Wording.of("plot");

    /** From 0 to 1. */
    public static final HeatScale PROBABILITY = new HeatScale(0, 1);

    /** From -1 to 1. */
    public static final HeatScale COSINE = symmetric(1);

    public HeatScale {
        if (!(high > 0 && high < Double.POSITIVE_INFINITY) || !(low == 0 || low == -high)) {
            throw new IllegalArgumentException("A scale from " + low + " to " + high);
        }
    }

    /** From {@code -limit} to {@code limit}. */
    public static HeatScale symmetric(double limit) {
        return new HeatScale(-limit, limit);
    }

    /**
     * Symmetric, with the largest magnitude among the finite values as its limit; 1 where there is
     * none or all are 0.
     */
    public static HeatScale largestOf(Matrix values) {
        float largest = 0;
        float[] row = new float[values.columns()];
        for (int r = 0; r < values.rows(); r++) {
            values.copyRow(r, row, 0);
            for (float value : row) {
                float size = Math.abs(value);
                if (size > largest && size < Float.POSITIVE_INFINITY) {
                    largest = size;
                }
            }
        }
        return symmetric(largest > 0 ? largest : 1);
    }

    /** Whether 0 lies in the middle. */
    public boolean isSymmetric() {
        return low < 0;
    }

    /** Where a value lies: -1 or 0 at the low end, 1 at the high one; not for NaN. */
    double position(double value) {
        return Math.max(isSymmetric() ? -1 : 0, Math.min(1, value / high));
    }

    /**
     * A value in figures, with as many decimals as the scale is worth; "masked" for NaN, which
     * stands for a cell without a value.
     */
    public String text(double value) {
        if (Double.isNaN(value)) {
            return WORDS.get("masked");
        }
        if (value != 0 && high < 0.01) {
            return String.format(Locale.ROOT, "%.1e", value).replace('-', '−');
        }
        int decimals = high >= 100 ? 0 : high >= 10 ? 1 : high >= 0.1 ? 2 : 3;
        String figures = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return (figures.matches("-0(\\.0*)?") ? figures.substring(1) : figures).replace('-', '−');
    }
}
