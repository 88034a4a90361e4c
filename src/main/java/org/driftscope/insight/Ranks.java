package org.driftscope.insight;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The ranks of some values from the smallest to the largest; equal values share the mean of their
 * ranks. Immutable.
 */
public final class Ranks {
    private final double[] deviations; // of each rank from the mean rank
    private final double length; // of all deviations as a vector

    private Ranks(double[] deviations) {
        this.deviations = deviations;
        double square = 0;
        for (double deviation : deviations) {
            square += deviation * deviation;
        }
        length = Math.sqrt(square);
    }

    /** Ranks finite values. */
    public static Ranks of(double[] values) {
        double[] sorted =
                Arrays.stream(values).map(value -> value + 0.0).sorted().toArray(); // no −0
        double[] deviations = new double[values.length];
        double mean = (values.length + 1) / 2.0;
        for (int i = 0; i < values.length; i++) {
            int smaller = countBelow(sorted, values[i], false);
            int notLarger = countBelow(sorted, values[i], true);
            deviations[i] = (smaller + 1 + notLarger) / 2.0 - mean;
        }
        return new Ranks(deviations);
    }

    /** How many of the sorted values are below a bound, or at it where it counts. */
    private static int countBelow(double[] sorted, double bound, boolean countsItself) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < bound || (countsItself && sorted[middle] == bound)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * Spearman's rank correlation, −1 to 1: the correlation {@code Σ r·s / √(Σ r² Σ s²)} of the
     * deviations r and s of the ranks from their means. Empty where all values of one side are
     * equal, so that it has no order.
     *
     * @see <a href="https://doi.org/10.2307/1412159">Spearman (1904), The proof and measurement of
     *     association between two things</a>
     */
    public OptionalDouble correlation(Ranks other) {
        if (deviations.length != other.deviations.length) {
            throw new IllegalArgumentException(
                    deviations.length + " values but " + other.deviations.length);
        }
        if (length == 0 || other.length == 0) {
            return OptionalDouble.empty();
        }
        double product = 0;
        for (int i = 0; i < deviations.length; i++) {
            product += deviations[i] * other.deviations[i];
        }
        return OptionalDouble.of(PairSimilarity.ofProduct(product, length, other.length));
    }
}
