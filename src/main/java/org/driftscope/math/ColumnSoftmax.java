package org.driftscope.math;

import java.util.Arrays;

/**
 * Softmax down the columns of a matrix: {@code y[r][n] = exp(x[r][n]) / sum over r' of
 * exp(x[r'][n])}. The columns' maximum is subtracted first, so that nothing overflows; an entry of
 * minus infinity becomes exactly 0. Holds scratch memory, so each thread needs its own.
 */
public final class ColumnSoftmax {
    private final Exponential exponential;
    private final float[] statistic;

    /** For matrices of at most {@code capacity} columns. */
    public ColumnSoftmax(Exponential exponential, int capacity) {
        this.exponential = exponential;
        statistic = new float[capacity];
    }

    /** Replaces the first rows and columns of {@code x} by their softmax. */
    public void apply(float[][] x, int rows, int columns) {
        Arrays.fill(statistic, 0, columns, Float.NEGATIVE_INFINITY);
        for (int row = 0; row < rows; row++) {
            Rows.maximum(x[row], statistic, columns);
        }
        for (int row = 0; row < rows; row++) {
            Rows.subtract(statistic, x[row], columns);
            exponential.apply(x[row], columns);
        }
        Arrays.fill(statistic, 0, columns, 0);
        for (int row = 0; row < rows; row++) {
            Rows.add(x[row], statistic, columns);
        }
        Rows.invert(statistic, columns);
        for (int row = 0; row < rows; row++) {
            Rows.multiply(statistic, x[row], columns);
        }
    }
}
