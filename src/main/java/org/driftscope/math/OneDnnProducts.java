package org.driftscope.math;

import static org.bytedeco.openblas.global.openblas.CblasTrans;

import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Loader;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * The matrix products by oneDNN, which makes machine code for each processor and shape as it goes:
 * on products as small as a sentence model's it is up to twice as fast as OpenBLAS. It has no
 * product with a vector of its own, so OpenBLAS makes those.
 */
final class OneDnnProducts implements Products {
    @Override
    public String maker() {
        return NumericDiagnostics.ONE_DNN;
    }

    private final Products vectors;

    /** Whether oneDNN was told, for this thread, to compute its products on it alone. */
    private final ThreadLocal<Boolean> alone = ThreadLocal.withInitial(() -> false);

    /**
     * Loads oneDNN, after ND4J.
     *
     * @throws LinkageError where there is none for this system
     */
    OneDnnProducts(Products vectors) {
        this.vectors = vectors;
        Loader.load(dnnl.class);
    }

    /** Both libraries run on the same OpenMP, which keeps this number for each thread. */
    private void workAlone() {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        alone.set(true);
    }

    @Override
    public void gemm(
            int transposeA,
            int transposeB,
            int m,
            int n,
            int k,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        if (!alone.get()) {
            workAlone();
        }
        int status =
                dnnl.dnnl_sgemm(
                        letter(transposeA),
                        letter(transposeB),
                        m,
                        n,
                        k,
                        alpha,
                        a,
                        lda,
                        b,
                        ldb,
                        beta,
                        c,
                        ldc);
        if (status != dnnl.dnnl_success) {
            throw new IllegalStateException("oneDNN refused a product: status " + status);
        }
    }

    private static byte letter(int transpose) {
        return (byte) (transpose == CblasTrans ? 'T' : 'N');
    }

    @Override
    public void gemv(
            int m,
            int n,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer x,
            float beta,
            FloatPointer y) {
        vectors.gemv(m, n, alpha, a, lda, x, beta, y);
    }
}
