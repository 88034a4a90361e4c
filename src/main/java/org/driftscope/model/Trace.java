package org.driftscope.model;

import org.driftscope.math.Matrix;

/** Is shown what a pass computes, as it computes it. */
@FunctionalInterface
public interface Trace {
    /** {@code values} has the batch's tokens as rows, see {@link Quantity}. */
    void record(Site site, Matrix values);
}
