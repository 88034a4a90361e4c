package org.driftscope.run;

import org.driftscope.math.Matrix;
import org.driftscope.projection.Basis;

/** How much memory records of a run take. */
final class Footprint {
    /** All small objects of a frame, or of what else a checkpoint holds, in bytes; rounded up. */
    static final long OBJECTS = 2_048;

    private Footprint() {}

    static long numbers(Matrix matrix) {
        return (long) matrix.rows() * matrix.columns();
    }

    static long numbers(Basis basis) {
        return (long) (basis.dimensions() + 1) * basis.channels();
    }

    /** The bytes of a frame; the embeddings of the step before are not counted. */
    static long of(Frame frame) {
        return OBJECTS
                + Float.BYTES * (numbers(frame.embeddings()) + numbers(frame.projection().points()))
                + Double.BYTES
                        * (numbers(frame.projection().basis())
                                + numbers(frame.projection().exactBasis()));
    }
}
