package org.driftscope.math;

import org.bytedeco.javacpp.FloatPointer;

/**
 * Some rows of a tensor as a matrix of its own, which is not copied. It follows its tensor when
 * that is used with fewer columns. Used by one thread at a time.
 */
public final class RowBlock extends Operand {
    private final Tensor tensor;
    private final int first;
    private final int rows;
    private final FloatPointer pointer;

    RowBlock(Tensor tensor, int first, int rows) {
        if (first < 0 || rows < 1 || first + rows > tensor.rows()) {
            throw new IllegalArgumentException(rows + " rows from " + first + " of " + tensor);
        }
        this.tensor = tensor;
        this.first = first;
        this.rows = rows;
        pointer = new FloatPointer(tensor.pointer());
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return tensor.columns();
    }

    @Override
    int stride() {
        return columns();
    }

    @Override
    FloatPointer pointer() {
        return pointer.position(tensor.pointer().position() + (long) first * columns());
    }

    @Override
    public String toString() {
        return "RowBlock(" + rows + ", " + columns() + ")";
    }
}
