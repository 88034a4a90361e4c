package org.driftscope.math;

import java.util.Arrays;

/**
 * A read-only matrix of single-precision numbers on the Java heap, row by row. It is how values
 * leave the trainer: safe to hand to any thread.
 */
public final class Matrix {
    private final int rows;
    private final int columns;
    private final float[] values;

    private Matrix(int rows, int columns, float[] values) {
        if (rows < 0 || columns < 0 || values.length != rows * columns) {
            throw new IllegalArgumentException(
                    "Expected " + rows + "x" + columns + " values but got " + values.length);
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** A matrix of a copy of {@code values}, row by row. */
    public static Matrix copyOf(int rows, int columns, float[] values) {
        return new Matrix(rows, columns, values.clone());
    }

    /**
     * A matrix that takes {@code values} over without copying; the caller must not touch the array
     * again.
     */
    public static Matrix owning(int rows, int columns, float[] values) {
        return new Matrix(rows, columns, values);
    }

    /** A matrix of zeros. */
    public static Matrix zeros(int rows, int columns) {
        return new Matrix(rows, columns, new float[Math.multiplyExact(rows, columns)]);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public float get(int row, int column) {
        if (column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException("column " + column + " of " + columns);
        }
        return values[row * columns + column];
    }

    /** Copies row {@code row} into {@code target}, starting at {@code offset}. */
    public void copyRow(int row, float[] target, int offset) {
        System.arraycopy(values, row * columns, target, offset, columns);
    }

    /** A copy of all values, row by row. */
    public float[] toArray() {
        return values.clone();
    }

    /** A new matrix of the numbers from {@code offset} on, counted row by row. */
    public Matrix slice(int offset, int rowCount, int columnCount) {
        return new Matrix(
                rowCount,
                columnCount,
                Arrays.copyOfRange(values, offset, offset + rowCount * columnCount));
    }

    /** A new matrix of the rows with the given numbers, in that order. */
    public Matrix selectRows(int... selected) {
        float[] result = new float[selected.length * columns];
        for (int i = 0; i < selected.length; i++) {
            copyRow(selected[i], result, i * columns);
        }
        return new Matrix(selected.length, columns, result);
    }

    /** Equal when the shape and every bit of every value are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix
                && rows == matrix.rows
                && columns == matrix.columns
                && Arrays.equals(values, matrix.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Matrix(" + rows + ", " + columns + ")";
    }
}
