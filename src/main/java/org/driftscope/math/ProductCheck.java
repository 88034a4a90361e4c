package org.driftscope.math;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;

import java.util.Optional;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Holds products against the definition, computed in double precision. The shapes go past the
 * blocks a BLAS cuts its work into (hundreds of rows, or of terms in a sum) and end between the
 * rows and columns its innermost loops take at once; each is tried in all four ways of storing the
 * factors, with and without adding to what is there, and inside a larger array that must be left as
 * it was. Takes some hundredths of a second.
 *
 * <p>A sum of k products in single precision is off by at most {@code k u / (1 - k u)} times the
 * sum of their absolute values, with u = 2^-24, in whatever order it is added up (Higham, Accuracy
 * and Stability of Numerical Algorithms, 2nd ed., equation 3.13). Scaling and adding to what is
 * there are two more roundings.
 */
final class ProductCheck {
    /** Rows, columns and terms of each product. */
    private static final int[][] SHAPES = {
        {1, 1, 1},
        {5, 3, 7},
        {17, 33, 65},
        {64, 64, 64},
        {129, 35, 97},
        {31, 257, 40},
        {8, 25, 400},
        {801, 9, 3},
        {3, 16, 1},
        {48, 96, 16}
    };

    /** What lies between the rows of a matrix that is part of a larger one. */
    private static final int GAP = 3;

    private static final double UNIT_ROUNDOFF = 0x1p-24;

    private final Products products;

    private ProductCheck(Products products) {
        this.products = products;
    }

    /** The first product that is wrong; empty where all are right. */
    static Optional<WrongProduct> firstError(Products products) {
        return new ProductCheck(products).firstError();
    }

    private Optional<WrongProduct> firstError() {
        for (int[] shape : SHAPES) {
            int m = shape[0];
            int n = shape[1];
            int k = shape[2];
            Reference reference = new Reference(m, n, k);
            for (int way = 0; way < 8; way++) {
                if (!gemmIsRight(reference, m, n, k, way)) {
                    return Optional.of(new WrongProduct(false, m, k, n));
                }
            }
            if (!gemvIsRight(m, k)) {
                return Optional.of(new WrongProduct(true, m, k, 1));
            }
        }
        return Optional.empty();
    }

    /** The bits of {@code way}: a stored transposed, b stored transposed, added to c. */
    private boolean gemmIsRight(Reference reference, int m, int n, int k, int way) {
        boolean transposeA = (way & 1) != 0;
        boolean transposeB = (way & 2) != 0;
        float beta = (way & 4) != 0 ? 1 : 0;
        TestMatrix a = new TestMatrix(Reference.A, m, k, transposeA, GAP);
        TestMatrix b = new TestMatrix(Reference.B, k, n, transposeB, GAP);
        TestMatrix c = new TestMatrix(Reference.C, m, n, false, GAP);
        if (beta == 0) {
            c.spoil(); // what was there must not find its way into the result
        }
        try (FloatPointer left = a.copy();
                FloatPointer right = b.copy();
                FloatPointer result = c.copy()) {
            products.gemm(
                    transposeA ? CblasTrans : CblasNoTrans,
                    transposeB ? CblasTrans : CblasNoTrans,
                    m,
                    n,
                    k,
                    0.5f,
                    left,
                    a.distance(),
                    right,
                    b.distance(),
                    beta,
                    result,
                    c.distance());
            return reference.agrees(c, result, 0.5, beta);
        }
    }

    private boolean gemvIsRight(int m, int n) {
        TestMatrix a = new TestMatrix(Reference.A, m, n, false, GAP);
        TestMatrix x = new TestMatrix(Reference.B, n, 1, false, 0);
        TestMatrix y = new TestMatrix(Reference.C, m, 1, false, 0);
        try (FloatPointer matrix = a.copy();
                FloatPointer vector = x.copy();
                FloatPointer result = y.copy()) {
            products.gemv(m, n, 1, matrix, a.distance(), vector, 1, result);
            return new Reference(m, 1, n).agrees(y, result, 1, 1);
        }
    }

    /** A product by the definition, and the sum of the absolute values of its terms. */
    private static final class Reference {
        static final int A = 1;
        static final int B = 2;
        static final int C = 3;

        private final int m;
        private final int n;
        private final int k;
        private final double[] sums;
        private final double[] sizes;

        Reference(int m, int n, int k) {
            this.m = m;
            this.n = n;
            this.k = k;
            sums = new double[m * n];
            sizes = new double[m * n];
            TestMatrix a = new TestMatrix(A, m, k, false, 0);
            TestMatrix b = new TestMatrix(B, k, n, false, 0);
            for (int i = 0; i < m; i++) {
                for (int p = 0; p < k; p++) {
                    add(a.get(i, p), b, p, i * n);
                }
            }
        }

        private void add(double factor, TestMatrix b, int p, int to) {
            for (int j = 0; j < n; j++) {
                double product = factor * b.get(p, j);
                sums[to + j] += product;
                sizes[to + j] += Math.abs(product);
            }
        }

        /** Whether result is alpha a b + beta c in the place of c, and nothing beside it moved. */
        boolean agrees(TestMatrix c, FloatPointer result, double alpha, double beta) {
            float[] found = c.read(result);
            double gamma = (k + 2) * UNIT_ROUNDOFF / (1 - (k + 2) * UNIT_ROUNDOFF);
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    double there = beta == 0 ? 0 : beta * c.get(i, j);
                    double sum = alpha * sums[i * n + j] + there;
                    double size = alpha * sizes[i * n + j] + Math.abs(there);
                    double error = Math.abs(found[c.place(i, j)] - sum);
                    if (!(error <= gamma * size)) { // a NaN fails
                        return false;
                    }
                }
            }
            return c.leftAlone(found);
        }
    }
}
