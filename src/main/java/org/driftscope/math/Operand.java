package org.driftscope.math;

import org.bytedeco.javacpp.FloatPointer;

/**
 * What {@link Gemm} multiplies: a {@link Tensor}, or a {@link RowBlock} or {@link TensorBlock} of
 * one.
 */
public abstract class Operand {
    Operand() {}

    public abstract int rows();

    /** The columns in use. */
    public abstract int columns();

    /** The distance of two rows. */
    abstract int stride();

    /** Where the first value is; the rest follow row by row. */
    abstract FloatPointer pointer();
}
