package org.driftscope.math;

import java.util.Arrays;

/**
 * A number for each column of a matrix that lies row by row in a float array: a mean, a maximum, a
 * sum. It is built up from, and applied to, one row after the other, in loops that the compiler
 * turns into vector instructions (see {@link Rows}). Owned by one thread.
 */
public final class ColumnVector {
    private final float[] values;

    /**
     * 0, but not so that the compiler can know: where one operand of a loop has an offset and
     * another has none, it gives up on vector instructions.
     */
    private final int from;

    /** For at most {@code capacity} columns. */
    public ColumnVector(int capacity) {
        values = new float[capacity];
        from = values.length - capacity;
    }

    /** The number of column {@code n}. */
    public float get(int n) {
        return values[n];
    }

    /** Sets the number of column {@code n}. */
    public void set(int n, float value) {
        values[n] = value;
    }

    /** Sets the first {@code count} to one value. */
    public void fill(float value, int count) {
        Arrays.fill(values, 0, count, value);
    }

    /** Copies all to the tensor. */
    public void putInto(Tensor tensor) {
        tensor.put(values);
    }

    /** {@code v[n] += row[n]}. */
    public void add(float[] x, int xFrom, int count) {
        Rows.add(x, xFrom, values, from, count);
    }

    /** {@code v[n] += x[n] y[n]}. */
    public void addProduct(float[] x, int xFrom, float[] y, int yFrom, int count) {
        Rows.addProduct(x, xFrom, y, yFrom, values, from, count);
    }

    /** {@code v[n] = max(v[n], x[n])}. */
    public void keepMaximum(float[] x, int xFrom, int count) {
        Rows.maximum(x, xFrom, values, from, count);
    }

    /** {@code v[n] *= factor}. */
    public void multiply(float factor, int count) {
        Rows.multiply(factor, values, from, count);
    }

    /** {@code v[n] += factor x[n]}. */
    public void addScaled(float factor, float[] x, int xFrom, int count) {
        Rows.addScaled(factor, x, xFrom, values, from, count);
    }

    /** {@code v[n] = 1 / v[n]}. */
    public void invert(int count) {
        for (int i = 0; i < count; i++) {
            values[i] = 1 / values[i];
        }
    }

    /** {@code v[n] = 1 / sqrt(v[n] + epsilon)}. */
    public void invertRoot(float epsilon, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = 1 / (float) Math.sqrt(values[i] + epsilon);
        }
    }

    /** {@code x[n] -= v[n]}. */
    public void subtractFrom(float[] x, int xFrom, int count) {
        Rows.subtract(values, from, x, xFrom, count);
    }

    /** {@code y[n] -= v[n] x[n]}. */
    public void subtractProductFrom(float[] y, int yFrom, float[] x, int xFrom, int count) {
        Rows.subtractProduct(values, from, x, xFrom, y, yFrom, count);
    }

    /** {@code x[n] *= v[n]}. */
    public void multiplyInto(float[] x, int xFrom, int count) {
        Rows.multiply(values, from, x, xFrom, count);
    }

    /** {@code y[n] += v[n] x[n]}. */
    public void addProductTo(float[] y, int yFrom, float[] x, int xFrom, int count) {
        Rows.addProduct(values, from, x, xFrom, y, yFrom, count);
    }
}
