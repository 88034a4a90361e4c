package org.driftscope.math;

import org.bytedeco.javacpp.FloatPointer;

/**
 * The two products of BLAS level 2 and 3 that the model is made of, on matrices stored row by row.
 * Arguments are those of cblas_sgemm and cblas_sgemv, without the order. Must give the same result
 * on whatever thread it is called.
 */
interface Products {
    /** Whose they are, for those who look for a fault. */
    String maker();

    /**
     * {@code c = alpha op(a) op(b) + beta c}, where op(a) is (m, k), op(b) is (k, n) and c is (m,
     * n). Where beta is 0, what c held does not matter.
     *
     * @param transposeA CblasTrans where a is stored (k, m), CblasNoTrans where (m, k)
     * @param transposeB CblasTrans where b is stored (n, k), CblasNoTrans where (k, n)
     * @param lda distance of two rows of a as stored; ldb and ldc alike
     */
    void gemm(
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
            int ldc);

    /** {@code y = alpha a x + beta y}, where a is (m, n), x has n values and y has m. */
    void gemv(
            int m,
            int n,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer x,
            float beta,
            FloatPointer y);
}
