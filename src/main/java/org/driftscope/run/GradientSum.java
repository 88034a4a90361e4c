package org.driftscope.run;

import java.util.Arrays;
import org.driftscope.math.Matrix;

/** The sum (V, C) of dL/dE over steps, in double precision. Immutable. */
public final class GradientSum {
    private final int rows;
    private final int columns;
    private final double[] values;

    private GradientSum(int rows, int columns, double[] values) {
        if ((long) rows * columns != values.length) {
            throw new IllegalArgumentException(
                    values.length + " numbers are not " + rows + "x" + columns);
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** Of a copy of {@code values}, row by row. */
    public static GradientSum copyOf(int rows, int columns, double[] values) {
        return new GradientSum(rows, columns, values.clone());
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** A copy of all numbers, row by row. */
    public double[] toArray() {
        return values.clone();
    }

    /** The same in single precision. */
    Matrix toMatrix() {
        float[] single = new float[values.length];
        for (int i = 0; i < single.length; i++) {
            single[i] = (float) values[i];
        }
        return Matrix.owning(rows, columns, single);
    }

    /** Equal when the shape and every bit of every number are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GradientSum sum
                && rows == sum.rows
                && columns == sum.columns
                && Arrays.equals(values, sum.values);
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "GradientSum(" + rows + ", " + columns + ")";
    }
}
