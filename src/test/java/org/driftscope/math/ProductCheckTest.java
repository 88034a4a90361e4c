package org.driftscope.math;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.FloatPointer;
import org.driftscope.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProductCheckTest {
    @BeforeAll
    static void start() {
        NumericBackend.start();
    }

    @Test
    void plainJavaMultipliesAsByHand() {
        // (1 2; 3 4) (5 6; 7 8) = (19 22; 43 50), halved and added to (1 1; 1 1).
        float[] expected = {10.5f, 12, 22.5f, 26};
        float[] a = {1, 2, 3, 4};
        float[] aTransposed = {1, 3, 2, 4};
        float[] b = {5, 6, 7, 8};
        float[] bTransposed = {5, 7, 6, 8};
        assertArrayEquals(expected, halfPlusOne(CblasNoTrans, a, CblasNoTrans, b));
        assertArrayEquals(expected, halfPlusOne(CblasTrans, aTransposed, CblasNoTrans, b));
        assertArrayEquals(expected, halfPlusOne(CblasNoTrans, a, CblasTrans, bTransposed));
        assertArrayEquals(expected, halfPlusOne(CblasTrans, aTransposed, CblasTrans, bTransposed));
    }

    private static float[] halfPlusOne(int transposeA, float[] a, int transposeB, float[] b) {
        float[] result = {1, 1, 1, 1};
        try (FloatPointer left = new FloatPointer(a);
                FloatPointer right = new FloatPointer(b);
                FloatPointer c = new FloatPointer(result)) {
            new PlainProducts()
                    .gemm(transposeA, transposeB, 2, 2, 2, 0.5f, left, 2, right, 2, 1, c, 2);
            c.get(result);
        }
        return result;
    }

    @Test
    void plainJavaMultipliesAVectorAsByHand() {
        float[] result = {100, 200};
        try (FloatPointer a = new FloatPointer(1, 2, 3, 4);
                FloatPointer x = new FloatPointer(5, 6);
                FloatPointer y = new FloatPointer(result)) {
            new PlainProducts().gemv(2, 2, 2, a, 2, x, 1, y);
            y.get(result);
        }
        assertArrayEquals(new float[] {134, 278}, result); // 100 + 2 (5 + 12), 200 + 2 (15 + 24)
    }

    @Test
    void plainJavaStartsWhereThePointersStand() {
        float[] all = new float[10];
        try (FloatPointer a = new FloatPointer(9, 9, 1, 2, 9, 3, 4);
                FloatPointer b = new FloatPointer(9, 5, 6, 7, 8);
                FloatPointer c = new FloatPointer(all)) {
            new PlainProducts()
                    .gemm(
                            CblasNoTrans,
                            CblasNoTrans,
                            2,
                            2,
                            2,
                            1,
                            a.position(2),
                            3,
                            b.position(1),
                            2,
                            0,
                            c.position(3),
                            4);
            c.position(0).get(all);
        }
        assertArrayEquals(new float[] {0, 0, 0, 19, 22, 0, 0, 43, 50, 0}, all);
    }

    @Test
    void allKindsOfProductsPass() {
        Products blas = new BlasProducts();
        assertEquals(Optional.empty(), ProductCheck.firstError(blas));
        assertEquals(Optional.empty(), ProductCheck.firstError(new PlainProducts()));
        assertEquals(Optional.empty(), ProductCheck.firstError(NumericBackend.products()));
    }

    /** The first that is right is taken, and nothing needs to be said. */
    @Test
    void wrongProductsAreReplacedByTheNextFastestThatAreRight() {
        Products blas = new BlasProducts();
        ProductChoice choice =
                ProductChoice.of(List.of(new Wrong((m, n, k, c, ldc) -> add(c, 0, 1)), blas));
        assertSame(blas, choice.products());
        assertEquals(Optional.empty(), choice.notice());
    }

    @Test
    void rightProductsAreKept() {
        Products fast = new BlasProducts();
        ProductChoice choice = ProductChoice.of(List.of(fast));
        assertSame(fast, choice.products());
        assertEquals(Optional.empty(), choice.notice());
    }

    @Test
    void wrongProductsAreReplacedAndSoItIsSaid() {
        ProductChoice choice =
                ProductChoice.of(List.of(new Wrong((m, n, k, c, ldc) -> add(c, 0, 1))));
        assertInstanceOf(PlainProducts.class, choice.products());
        Problem notice = choice.notice().orElseThrow();
        assertTrue(notice.what().contains("computes wrongly"), notice::text);
        assertTrue(notice.why().contains("1×1 by 1×1"), notice::text);
        assertTrue(notice.remedy().contains("OPENBLAS_CORETYPE"), notice::text);
    }

    @Test
    void anErrorInTheLastColumnOfALongRowIsFound() {
        assertFound(
                "matrices, 31×40 by 40×257",
                new Wrong(
                        (m, n, k, c, ldc) -> {
                            if (n > 256) {
                                add(c, n - 1, 0.001f);
                            }
                        }));
    }

    @Test
    void anErrorInASumOfHundredsOfTermsIsFound() {
        assertFound(
                "matrices, 8×400 by 400×25",
                new Wrong(
                        (m, n, k, c, ldc) -> {
                            if (k > 384) {
                                add(c, 7L * ldc, 0.002f);
                            }
                        }));
    }

    @Test
    void anErrorPastHundredsOfRowsIsFound() {
        assertFound(
                "matrices, 801×3 by 3×9",
                new Wrong(
                        (m, n, k, c, ldc) -> {
                            if (m > 768) {
                                add(c, 800L * ldc, 1e-5f);
                            }
                        }));
    }

    @Test
    void aStoreBesideTheResultIsFound() {
        assertFound(
                "matrices, 5×7 by 7×3",
                new Wrong(
                        (m, n, k, c, ldc) -> {
                            if (n == 3) {
                                add(c, n, 1);
                            }
                        }));
    }

    @Test
    void aProductThatIsNoNumberIsFound() {
        assertFound("1×1 by 1×1", new Wrong((m, n, k, c, ldc) -> add(c, 0, Float.NaN)));
    }

    private static void assertFound(String words, Products wrong) {
        String error = ProductCheck.firstError(wrong).map(WrongProduct::words).orElse("nothing");
        assertTrue(error.contains(words), error);
    }

    private static void add(FloatPointer values, long at, float amount) {
        values.put(at, values.get(at) + amount);
    }

    @Test
    void aWrongProductWithAVectorIsFound() {
        Products right = new PlainProducts();
        Products wrong =
                new Wrong((m, n, k, c, ldc) -> {}) {
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
                        right.gemv(m, n, alpha, a, lda, x, 0, y);
                    }
                };
        assertFound("a matrix and a vector", wrong);
    }

    @Test
    void theStartChoseAFastLibraryHere() {
        assertFalse(NumericBackend.mustUnpack());
        assertFalse(NumericBackend.products() instanceof PlainProducts);
    }

    /** What is done to a right result. */
    private interface Damage {
        void to(int m, int n, int k, FloatPointer c, int ldc);
    }

    private static class Wrong implements Products {
        @Override
        public String maker() {
            return "a wrong library";
        }

        private final Products right = new PlainProducts();
        private final Damage damage;

        Wrong(Damage damage) {
            this.damage = damage;
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
            right.gemm(transposeA, transposeB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
            damage.to(m, n, k, c, ldc);
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
            right.gemv(m, n, alpha, a, lda, x, beta, y);
        }
    }
}
