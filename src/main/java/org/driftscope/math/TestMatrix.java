package org.driftscope.math;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/** A matrix of known values, stored row by row or column by column in a larger array. */
final class TestMatrix {
    private static final float BESIDE = 12345.5f;

    private final int rows;
    private final int columns;
    private final boolean transposed;
    private final int distance;
    private final float[] values;

    /** {@code gap} values lie between what is stored one after the other. */
    TestMatrix(int seed, int rows, int columns, boolean transposed, int gap) {
        this.rows = rows;
        this.columns = columns;
        this.transposed = transposed;
        distance = (transposed ? rows : columns) + gap;
        values = new float[(transposed ? columns : rows) * distance];
        Arrays.fill(values, BESIDE);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                values[place(i, j)] = value(seed, i, j);
            }
        }
    }

    /** From -1 to 1, alike for neither rows nor columns. */
    private static float value(int seed, int i, int j) {
        long scrambled = (1L + i + seed * 131L) * 7919 + (j + 1L) * 104_729;
        return scrambled * scrambled % 2003 / 1001f - 1;
    }

    /** The distance of two rows, or columns, as they are stored. */
    int distance() {
        return distance;
    }

    /** Where in the array the value of row i and column j is. */
    int place(int i, int j) {
        return transposed ? j * distance + i : i * distance + j;
    }

    double get(int i, int j) {
        return values[place(i, j)];
    }

    /** Makes the values useless: whoever computes with them gets no number. */
    void spoil() {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                values[place(i, j)] = Float.NaN;
            }
        }
    }

    /** The whole array, off the heap. */
    FloatPointer copy() {
        return new FloatPointer(values);
    }

    /** The array off the heap as it is now. */
    float[] read(FloatPointer copy) {
        float[] found = new float[values.length];
        copy.get(found);
        return found;
    }

    /** Whether all that does not belong to the matrix is as it was. */
    boolean leftAlone(float[] found) {
        int inside = transposed ? rows : columns;
        for (int at = 0; at < found.length; at++) {
            if (at % distance >= inside && found[at] != BESIDE) {
                return false;
            }
        }
        return true;
    }
}
