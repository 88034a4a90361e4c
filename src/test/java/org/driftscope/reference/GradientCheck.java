package org.driftscope.reference;

import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * Compares a gradient with the slope measured by moving one value at a time: the fourth-order
 * central difference {@code (-f(x+2h) + 8 f(x+h) - 8 f(x-h) + f(x-2h)) / 12h}, whose own error is
 * of order h^4.
 *
 * <p>The relative error is taken element by element: {@code |analytic - measured| / max(|analytic|,
 * |measured|, floor)}. The floor keeps the rounding noise of the difference (about 1e-16 / h) from
 * deciding over elements that are close to 0: it is a thousandth of the tensor's largest element,
 * and at least 1e-5.
 */
public final class GradientCheck {
    /** The largest relative error an element may have. */
    public static final double TOLERANCE = 1e-6;

    /** h; a value is moved by up to twice this. */
    public static final double STEP = 1e-4;

    private GradientCheck() {}

    /** The largest relative error of any element. Leaves {@code value} as it was. */
    public static double worstError(
            DoubleSupplier loss, double[][] value, double[][] analyticGradient) {
        double[][] measured = measure(loss, value);
        double largest =
                Math.max(
                        DoubleMatrices.largest(analyticGradient), DoubleMatrices.largest(measured));
        double floor = Math.max(1e-3 * largest, 1e-5);
        double worst = 0;
        for (int i = 0; i < value.length; i++) {
            for (int j = 0; j < value[i].length; j++) {
                double analytic = analyticGradient[i][j];
                double size = Math.max(Math.abs(analytic), Math.abs(measured[i][j]));
                double error = Math.abs(analytic - measured[i][j]) / Math.max(size, floor);
                worst = Double.isNaN(error) ? Double.POSITIVE_INFINITY : Math.max(worst, error);
            }
        }
        return worst;
    }

    private static double[][] measure(DoubleSupplier loss, double[][] value) {
        double[][] slopes = new double[value.length][value[0].length];
        for (int i = 0; i < value.length; i++) {
            for (int j = 0; j < value[i].length; j++) {
                slopes[i][j] = slope(loss, value[i], j);
            }
        }
        return slopes;
    }

    private static double slope(DoubleSupplier loss, double[] row, int j) {
        double kept = row[j];
        double slope =
                8 * (at(loss, row, j, kept + STEP) - at(loss, row, j, kept - STEP))
                        - (at(loss, row, j, kept + 2 * STEP) - at(loss, row, j, kept - 2 * STEP));
        row[j] = kept;
        return slope / (12 * STEP);
    }

    private static double at(DoubleSupplier loss, double[] row, int j, double moved) {
        row[j] = moved;
        return loss.getAsDouble();
    }

    /** Fails where an element's relative error is over {@link #TOLERANCE}. */
    public static void assertMatches(
            String name, DoubleSupplier loss, double[][] value, double[][] analyticGradient) {
        double error = worstError(loss, value, analyticGradient);
        if (error > TOLERANCE) {
            throw new AssertionError(
                    String.format(
                            Locale.ROOT,
                            "The gradient of %s is off by %.2e of itself; allowed is %.0e",
                            name,
                            error,
                            TOLERANCE));
        }
    }

    /** {@link #assertMatches} for every tensor; the maps have the same names. */
    public static void assertAllMatch(
            DoubleSupplier loss,
            Map<String, double[][]> values,
            Map<String, double[][]> analyticGradients) {
        values.forEach(
                (name, value) -> assertMatches(name, loss, value, analyticGradients.get(name)));
    }
}
