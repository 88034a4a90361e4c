package org.driftscope.reference;

import java.util.Locale;
import java.util.Map;

/**
 * Holds tensors against what they should be: the largest difference of any element may be {@code
 * tolerance} times the largest absolute element expected of that tensor. A tensor that should be
 * all zeros must be exactly that. NaN never agrees.
 */
public final class TensorAgreement {
    private TensorAgreement() {}

    /** Single precision against double, both row by row. */
    public static void assertAgree(
            String name, double[] expected, float[] actual, double tolerance) {
        double[] widened = new double[actual.length];
        for (int i = 0; i < actual.length; i++) {
            widened[i] = actual[i];
        }
        assertAgree(name, expected, widened, tolerance);
    }

    /** Double precision against double, both row by row. */
    public static void assertAgree(
            String name, double[] expected, double[] actual, double tolerance) {
        if (expected.length != actual.length) {
            throw new AssertionError(
                    name
                            + ": expected "
                            + expected.length
                            + " values but there are "
                            + actual.length);
        }
        double largest = largest(name, expected);
        int worst = -1;
        double worstDifference = tolerance * largest;
        for (int i = 0; i < expected.length; i++) {
            double difference = Math.abs(expected[i] - actual[i]);
            // Written so that NaN, which compares as false, counts as a disagreement.
            if (!(difference <= worstDifference)) {
                worst = i;
                worstDifference = Double.isNaN(difference) ? Double.MAX_VALUE : difference;
            }
        }
        if (worst >= 0) {
            throw new AssertionError(
                    message(name, worst, expected[worst], actual[worst], largest, tolerance));
        }
    }

    private static double largest(String name, double[] expected) {
        double largest = 0;
        for (double value : expected) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " is expected to hold " + value);
            }
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** A (rows, columns) tensor against single precision values, row by row. */
    public static void assertAgree(
            String name, double[][] expected, float[] actual, double tolerance) {
        String shape = name + " (" + expected.length + ", " + expected[0].length + ")";
        assertAgree(shape, DoubleMatrices.flatten(expected), actual, tolerance);
    }

    /** Two (rows, columns) tensors. */
    public static void assertAgree(
            String name, double[][] expected, double[][] actual, double tolerance) {
        String shape = name + " (" + expected.length + ", " + expected[0].length + ")";
        assertAgree(
                shape, DoubleMatrices.flatten(expected), DoubleMatrices.flatten(actual), tolerance);
    }

    /** Every tensor by name, single precision against double; neither side may have more names. */
    public static void assertAllAgree(
            Map<String, double[][]> expected, Map<String, float[]> actual, double tolerance) {
        requireSameNames(expected, actual);
        expected.forEach((name, tensor) -> assertAgree(name, tensor, actual.get(name), tolerance));
    }

    /** Every tensor by name, double against double; neither side may have more names. */
    public static void assertAllAgreeInDouble(
            Map<String, double[][]> expected, Map<String, double[][]> actual, double tolerance) {
        requireSameNames(expected, actual);
        expected.forEach((name, tensor) -> assertAgree(name, tensor, actual.get(name), tolerance));
    }

    private static void requireSameNames(Map<String, ?> expected, Map<String, ?> actual) {
        if (!expected.keySet().equals(actual.keySet())) {
            throw new AssertionError(
                    "Expected tensors " + expected.keySet() + " but there are " + actual.keySet());
        }
    }

    private static String message(
            String name,
            int position,
            double expected,
            double actual,
            double largest,
            double tolerance) {
        return String.format(
                Locale.ROOT,
                "%s at %d: expected %.17g but is %.17g; the difference %.3g is over %.3g times the"
                        + " tensor's largest value %.9g",
                name,
                position,
                expected,
                actual,
                Math.abs(expected - actual),
                tolerance,
                largest);
    }
}
