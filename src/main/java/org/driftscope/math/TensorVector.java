package org.driftscope.math;

import org.bytedeco.javacpp.FloatPointer;

/** One long off-heap vector, parts of which are seen as tensors: all parameters of a model, say. */
public final class TensorVector {
    private final FloatPointer pointer;
    private final Tensor whole;

    TensorVector(FloatPointer pointer, int size) {
        this.pointer = pointer;
        whole = new Tensor(pointer, 1, size);
    }

    /** All of it, as a tensor of one row. */
    public Tensor whole() {
        return whole;
    }

    /** The {@code rows * columns} values from {@code offset} on, which are not copied. */
    public Tensor view(int offset, int rows, int columns) {
        long end = offset + (long) rows * columns;
        if (offset < 0 || end > whole.columns()) {
            throw new IllegalArgumentException(
                    "Values " + offset + " to " + end + " of " + whole.columns());
        }
        return new Tensor(new FloatPointer(pointer).position(offset).limit(end), rows, columns);
    }
}
