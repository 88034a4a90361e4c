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

    /**
     * Replaces the first rows and columns of {@code x} by their softmax. Row r begins at column
     * {@code starts[r]}, what stands before is not looked at; the first row begins at 0.
     */
    public void apply(float[][] x, int[] starts, int rows, int columns) {
        System.arraycopy(x[0], 0, statistic, 0, columns);
        for (int row = 1; row < rows; row++) {
            Rows.maximum(x[row], statistic, starts[row], columns);
        }
        for (int row = 0; row < rows; row++) {
            Rows.subtract(statistic, x[row], starts[row], columns);
            exponential.apply(x[row], starts[row], columns);
        }
        Arrays.fill(statistic, 0, columns, 0);
        for (int row = 0; row < rows; row++) {
            Rows.add(x[row], statistic, starts[row], columns);
        }
        Rows.invert(statistic, columns);
        for (int row = 0; row < rows; row++) {
            Rows.multiply(statistic, x[row], starts[row], columns);
        }
    }

    /**
     * The gradient of x from that of y, in place: {@code dL/dx[r][n] = y[r][n] (dL/dy[r][n] - sum
     * over r' of y[r'][n] dL/dy[r'][n])}. Rows begin as in {@link #apply}.
     */
    public void backward(float[][] y, float[][] gradient, int[] starts, int rows, int columns) {
        Arrays.fill(statistic, 0, columns, 0);
        for (int row = 0; row < rows; row++) {
            Rows.addProduct(y[row], gradient[row], statistic, starts[row], columns);
        }
        for (int row = 0; row < rows; row++) {
            Rows.subtract(statistic, gradient[row], starts[row], columns);
            Rows.multiply(y[row], gradient[row], starts[row], columns);
        }
    }
}
