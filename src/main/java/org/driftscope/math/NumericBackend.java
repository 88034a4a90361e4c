package org.driftscope.math;

import org.bytedeco.openblas.global.openblas;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Starts ND4J and its BLAS, once, and holds both to one thread: the products here are small, and
 * handing them to a pool of threads costs more than computing them.
 */
public final class NumericBackend {
    private NumericBackend() {}

    /**
     * Returns once the libraries are loaded, which takes seconds the first time; may be called from
     * any thread and any number of times.
     *
     * @throws ProblemException where the libraries can't be loaded on this machine
     */
    public static void start() {
        try {
            Start.ensure();
        } catch (LinkageError e) {
            throw new ProblemException(
                    new Problem(
                            "The library for fast arithmetic could not be loaded.",
                            "It needs a 64-bit system and room for about 400 MB of unpacked files"
                                    + " in the home folder.",
                            "Free some disk space and start again; the log tells more."),
                    e);
        }
    }

    /** Its initializer runs once, before anything else in it is used, whoever comes first. */
    private static final class Start {
        static {
            // Any Nd4j call must come before NativeOpsHolder, or that one throws.
            INDArray factor = Nd4j.ones(DataType.FLOAT, 2, 2);
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
            // ND4J sets BLAS to all cores in its first product, so one must come before.
            factor.mmul(factor).close();
            factor.close();
            openblas.blas_set_num_threads(1);
        }

        static void ensure() {}
    }
}
