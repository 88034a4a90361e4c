package org.driftscope.math;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;

/**
 * Products of tensors, by the fastest library that can be trusted, in place and without allocating.
 * In each, the result must not share memory with a factor.
 */
public final class Gemm {
    private static final Products PRODUCTS = NumericBackend.products();

    private Gemm() {}

    /** {@code result = a b}: (M, K) (K, N) gives (M, N). */
    public static void multiply(Operand a, Operand b, Operand result) {
        product(a, b, 0, result);
    }

    /** {@code result += a b}: (M, K) (K, N) gives (M, N). */
    public static void addProduct(Operand a, Operand b, Operand result) {
        product(a, b, 1, result);
    }

    /** {@code result = transpose(a) b}: (K, M) (K, N) gives (M, N). */
    public static void multiplyTransposed(Operand a, Operand b, Operand result) {
        require(
                a.rows() == b.rows()
                        && result.rows() == a.columns()
                        && result.columns() == b.columns(),
                a,
                b,
                result);
        sgemm(CblasTrans, CblasNoTrans, a.rows(), 0, a, b, result);
    }

    /** {@code result = a transpose(b)}: (M, K) (N, K) gives (M, N). */
    public static void multiplyWithTransposed(Operand a, Operand b, Operand result) {
        productWithTransposed(a, b, 0, result);
    }

    /** {@code result += a transpose(b)}: (M, K) (N, K) gives (M, N). */
    public static void addProductWithTransposed(Operand a, Operand b, Operand result) {
        productWithTransposed(a, b, 1, result);
    }

    /** {@code result = a x}: (M, K) (K) gives (M); x and result may stand as a row or a column. */
    public static void multiplyByVector(Tensor a, Tensor x, Tensor result) {
        productWithVector(a, x, 0, result);
    }

    /** {@code result += a x}: (M, K) (K) gives (M); x and result may stand as a row or a column. */
    public static void addProductWithVector(Tensor a, Tensor x, Tensor result) {
        productWithVector(a, x, 1, result);
    }

    private static void productWithVector(Tensor a, Tensor x, float beta, Tensor result) {
        require(a.columns() == x.size() && a.rows() == result.size(), a, x, result);
        PRODUCTS.gemv(
                a.rows(),
                a.columns(),
                1,
                a.pointer(),
                a.columns(),
                x.pointer(),
                beta,
                result.pointer());
    }

    private static void product(Operand a, Operand b, float beta, Operand result) {
        require(
                a.columns() == b.rows()
                        && result.rows() == a.rows()
                        && result.columns() == b.columns(),
                a,
                b,
                result);
        sgemm(CblasNoTrans, CblasNoTrans, a.columns(), beta, a, b, result);
    }

    private static void productWithTransposed(Operand a, Operand b, float beta, Operand result) {
        require(
                a.columns() == b.columns()
                        && result.rows() == a.rows()
                        && result.columns() == b.rows(),
                a,
                b,
                result);
        sgemm(CblasNoTrans, CblasTrans, a.columns(), beta, a, b, result);
    }

    private static void sgemm(
            int transposeA,
            int transposeB,
            int k,
            float beta,
            Operand a,
            Operand b,
            Operand result) {
        PRODUCTS.gemm(
                transposeA,
                transposeB,
                result.rows(),
                result.columns(),
                k,
                1,
                a.pointer(),
                a.stride(),
                b.pointer(),
                b.stride(),
                beta,
                result.pointer(),
                result.stride());
    }

    private static void require(boolean fits, Operand a, Operand b, Operand result) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "Shapes don't fit: " + a + ", " + b + " and " + result);
        }
    }
}
