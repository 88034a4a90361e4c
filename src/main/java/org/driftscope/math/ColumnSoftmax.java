package org.driftscope.math;

import java.util.Arrays;

/**
 * Softmax down the columns of a matrix that lies row by row in a float array: {@code y[r][n] =
 * exp(x[r][n]) / sum over r' of exp(x[r'][n])}. The columns' maximum is subtracted first, so that
 * nothing overflows; an entry of minus infinity becomes exactly 0. Holds scratch memory, so each
 * thread needs its own.
 */
public final class ColumnSoftmax {
    private final Exponential exponential;
    private final float[] statistic;

    /** For matrices of at most {@code capacity} columns. */
    public ColumnSoftmax(Exponential exponential, int capacity) {
        this.exponential = exponential;
        statistic = new float[capacity];
    }

    /** Replaces the (rows, columns) matrix at {@code from} by its softmax. */
    public void apply(float[] x, int from, int rows, int columns) {
        Arrays.fill(statistic, 0, columns, Float.NEGATIVE_INFINITY);
        for (int row = 0; row < rows; row++) {
            Rows.maximum(x, from + row * columns, statistic, 0, columns);
        }
        for (int row = 0; row < rows; row++) {
            Rows.subtract(statistic, 0, x, from + row * columns, columns);
        }
        exponential.apply(x, from, rows * columns);
        Arrays.fill(statistic, 0, columns, 0);
        for (int row = 0; row < rows; row++) {
            Rows.add(x, from + row * columns, statistic, 0, columns);
        }
        reciprocal(statistic, columns);
        for (int row = 0; row < rows; row++) {
            Rows.multiply(statistic, 0, x, from + row * columns, columns);
        }
    }

    private static void reciprocal(float[] x, int count) {
        for (int i = 0; i < count; i++) {
            x[i] = 1 / x[i];
        }
    }
}
