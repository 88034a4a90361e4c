package org.driftscope.math;

import org.bytedeco.javacpp.FloatPointer;

/**
 * A rectangle of a tensor as a matrix of its own, which is not copied; {@link #at} moves it about
 * without allocating. It follows its tensor when that is used with fewer columns. Used by one
 * thread at a time.
 */
public final class TensorBlock extends Operand {
    private final Tensor tensor;
    private final FloatPointer pointer;
    private int row;
    private int column;
    private int rows;
    private int columns;

    TensorBlock(Tensor tensor) {
        this.tensor = tensor;
        pointer = new FloatPointer(tensor.pointer());
    }

    /** Moves the block to these rows and columns of its tensor. */
    public TensorBlock at(int row, int column, int rows, int columns) {
        if (row < 0
                || column < 0
                || rows < 1
                || columns < 1
                || row + rows > tensor.rows()
                || column + columns > tensor.columns()) {
            throw new IllegalArgumentException(
                    rows + "x" + columns + " at " + row + ", " + column + " of " + tensor);
        }
        this.row = row;
        this.column = column;
        this.rows = rows;
        this.columns = columns;
        return this;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    int stride() {
        return tensor.columns();
    }

    @Override
    FloatPointer pointer() {
        long offset = (long) row * tensor.columns() + column;
        return pointer.position(tensor.pointer().position() + offset);
    }

    @Override
    public String toString() {
        return "TensorBlock(" + rows + ", " + columns + ")";
    }
}
