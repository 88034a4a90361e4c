package org.driftscope.math;

/**
 * Softmax down the columns of a matrix that lies row by row in a float array: {@code y[r][n] =
 * exp(x[r][n]) / sum over r' of exp(x[r'][n])}. The columns' maximum is subtracted first, so that
 * nothing overflows; an entry of minus infinity becomes exactly 0. Holds scratch memory, so each
 * thread needs its own.
 */
public final class ColumnSoftmax {
    private final Exponential exponential;
    private final ColumnVector statistic;

    /** For matrices of at most {@code capacity} columns. */
    public ColumnSoftmax(Exponential exponential, int capacity) {
        this.exponential = exponential;
        statistic = new ColumnVector(capacity);
    }

    /** Replaces the (rows, columns) matrix at {@code from} by its softmax. */
    public void apply(float[] x, int from, int rows, int columns) {
        int end = from + rows * columns;
        statistic.fill(Float.NEGATIVE_INFINITY, columns);
        for (int row = from; row < end; row += columns) {
            statistic.keepMaximum(x, row, columns);
        }
        for (int row = from; row < end; row += columns) {
            statistic.subtractFrom(x, row, columns);
        }
        exponential.apply(x, from, rows * columns);
        statistic.fill(0, columns);
        for (int row = from; row < end; row += columns) {
            statistic.add(x, row, columns);
        }
        statistic.invert(columns);
        for (int row = from; row < end; row += columns) {
            statistic.multiplyInto(x, row, columns);
        }
    }
}
