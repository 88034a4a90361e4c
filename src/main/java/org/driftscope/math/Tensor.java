package org.driftscope.math;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A matrix of single-precision numbers outside the Java heap, row by row without gaps, where {@link
 * Gemm} can reach it. It is allocated for a largest number of columns and can be used with fewer.
 * Java code copies whole rows in and out and computes on its own arrays, which is several times
 * faster than reading off-heap memory number by number.
 *
 * <p>Owned by one thread. Freed with the {@link TensorMemory} it came from.
 */
public final class Tensor extends Operand {
    private static final float[] ZEROS = new float[4096];

    private final FloatPointer pointer;
    private final FloatBuffer buffer;
    private final int rows;
    private final int capacity;
    private int columns;

    Tensor(FloatPointer pointer, int rows, int columns) {
        if (rows < 1 || columns < 1 || (long) rows * columns > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("No tensor of " + rows + "x" + columns);
        }
        this.pointer = pointer;
        this.buffer = pointer.asBuffer();
        this.rows = rows;
        this.columns = columns;
        capacity = columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    /** The number of values in use. */
    public int size() {
        return rows * columns;
    }

    /** Uses {@code count} columns from now on; what the tensor held is meaningless afterwards. */
    public void setColumns(int count) {
        if (count < 1 || count > capacity) {
            throw new IllegalArgumentException(count + " columns where " + capacity + " fit");
        }
        columns = count;
    }

    /** Copies all values to the start of {@code target}. */
    public void get(float[] target) {
        buffer.get(0, target, 0, size());
    }

    /**
     * Copies {@code count} values from {@code offset} on, counted row by row, to {@code target}.
     */
    public void get(int offset, int count, float[] target) {
        buffer.get(offset, target, 0, count);
    }

    /** Copies row {@code row} to the start of {@code target}. */
    public void getRow(int row, float[] target) {
        buffer.get(row * columns, target, 0, columns);
    }

    /** Copies row {@code row} to {@code target}, from its place {@code offset} on. */
    public void getRow(int row, float[] target, int offset) {
        buffer.get(row * columns, target, offset, columns);
    }

    /** Copies rows from {@code first} on, one to each array of {@code target}. */
    public void getRows(int first, float[][] target) {
        getRows(first, target.length, target);
    }

    /** Copies {@code count} rows from {@code first} on, one to each of the first arrays. */
    public void getRows(int first, int count, float[][] target) {
        for (int row = 0; row < count; row++) {
            getRow(first + row, target[row]);
        }
    }

    /** The value number {@code offset}, counted row by row. */
    public float get(int offset) {
        return buffer.get(offset);
    }

    /** Sets the value number {@code offset}, counted row by row. */
    public void set(int offset, float value) {
        buffer.put(offset, value);
    }

    /** Copies all values from the start of {@code source}. */
    public void put(float[] source) {
        buffer.put(0, source, 0, size());
    }

    /** Copies {@code count} values from the start of {@code source} to {@code offset} and on. */
    public void put(int offset, int count, float[] source) {
        buffer.put(offset, source, 0, count);
    }

    /** Sets row {@code row} from the start of {@code source}. */
    public void putRow(int row, float[] source) {
        buffer.put(row * columns, source, 0, columns);
    }

    /** Sets rows from {@code first} on, one from each array of {@code source}. */
    public void putRows(int first, float[][] source) {
        putRows(first, source.length, source);
    }

    /** Sets {@code count} rows from {@code first} on, one from each of the first arrays. */
    public void putRows(int first, int count, float[][] source) {
        for (int row = 0; row < count; row++) {
            putRow(first + row, source[row]);
        }
    }

    /** The {@code count} rows from {@code first} on, which are not copied. */
    public RowBlock rowBlock(int first, int count) {
        return new RowBlock(this, first, count);
    }

    /** A rectangle of it that is not copied, to be moved where it is needed. */
    public TensorBlock block() {
        return new TensorBlock(this);
    }

    /** Takes the values of a tensor of the same size. */
    public void copyFrom(Tensor other) {
        if (other.size() != size()) {
            throw new IllegalArgumentException(other + " does not fit " + this);
        }
        buffer.put(0, other.buffer, 0, size());
    }

    /** Adds the values of a short tensor of the same size, one by one. */
    public void add(Tensor other) {
        if (other.size() != size()) {
            throw new IllegalArgumentException(other + " does not fit " + this);
        }
        for (int i = 0; i < size(); i++) {
            buffer.put(i, buffer.get(i) + other.buffer.get(i));
        }
    }

    /** Sets all values to 0. */
    public void clear() {
        for (int from = 0; from < size(); from += ZEROS.length) {
            buffer.put(from, ZEROS, 0, Math.min(ZEROS.length, size() - from));
        }
    }

    /** A copy on the heap. */
    public Matrix toMatrix() {
        float[] values = new float[size()];
        get(values);
        return Matrix.owning(rows, columns, values);
    }

    @Override
    int stride() {
        return columns();
    }

    @Override
    FloatPointer pointer() {
        return pointer;
    }

    @Override
    public String toString() {
        return "Tensor(" + rows + ", " + columns + ")";
    }
}
