package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GemmTest {
    private static final int M = 5;
    private static final int K = 7;
    private static final int N = 33;

    private final TensorMemory memory = new TensorMemory();
    private final SeededRandom random = new SeededRandom(1);

    @AfterEach
    void free() {
        memory.close();
    }

    private Tensor random(int rows, int columns) {
        Tensor tensor = memory.tensor(rows, columns);
        fill(tensor);
        return tensor;
    }

    private void fill(Tensor tensor) {
        float[] values = new float[tensor.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        tensor.put(values);
    }

    /** {@code start + a b} by the definition, in double. */
    private static void assertProduct(Matrix a, Matrix b, Matrix start, Matrix result) {
        for (int i = 0; i < result.rows(); i++) {
            for (int j = 0; j < result.columns(); j++) {
                double sum = start.get(i, j);
                for (int k = 0; k < a.columns(); k++) {
                    sum += (double) a.get(i, k) * b.get(k, j);
                }
                assertEquals(sum, result.get(i, j), 1e-6 * Math.max(10, Math.abs(sum)));
            }
        }
    }

    private static Matrix transposed(Matrix matrix) {
        float[] values = new float[matrix.rows() * matrix.columns()];
        for (int i = 0; i < matrix.columns(); i++) {
            for (int j = 0; j < matrix.rows(); j++) {
                values[i * matrix.rows() + j] = matrix.get(j, i);
            }
        }
        return Matrix.owning(matrix.columns(), matrix.rows(), values);
    }

    private static Matrix zeros(int rows, int columns) {
        return Matrix.owning(rows, columns, new float[rows * columns]);
    }

    @Test
    void everyProductAgreesWithTheDefinition() {
        Tensor a = random(M, K);
        Tensor b = random(K, N);
        Tensor result = random(M, N);
        Gemm.multiply(a, b, result);
        assertProduct(a.toMatrix(), b.toMatrix(), zeros(M, N), result.toMatrix());

        Matrix before = result.toMatrix();
        Gemm.addProduct(a, b, result);
        assertProduct(a.toMatrix(), b.toMatrix(), before, result.toMatrix());

        Tensor back = random(K, N);
        Gemm.multiplyTransposed(a, result, back);
        assertProduct(transposed(a.toMatrix()), result.toMatrix(), zeros(K, N), back.toMatrix());

        Matrix weights = a.toMatrix();
        Gemm.addProductWithTransposed(result, b, a);
        assertProduct(result.toMatrix(), transposed(b.toMatrix()), weights, a.toMatrix());

        Tensor square = random(M, M);
        Gemm.multiplyWithTransposed(a, a, square); // what was there must not matter
        assertProduct(a.toMatrix(), transposed(a.toMatrix()), zeros(M, M), square.toMatrix());

        Tensor x = random(1, N);
        Tensor y = random(1, M);
        Matrix start = transposed(y.toMatrix());
        Gemm.addProductWithVector(result, x, y);
        assertProduct(result.toMatrix(), transposed(x.toMatrix()), start, transposed(y.toMatrix()));
    }

    @Test
    void aVectorProductCanOverwrite() {
        Tensor a = random(M, K);
        Tensor x = random(1, K);
        Tensor y = random(1, M);
        Gemm.multiplyByVector(a, x, y);
        assertProduct(
                a.toMatrix(), transposed(x.toMatrix()), zeros(M, 1), transposed(y.toMatrix()));
    }

    @Test
    void aBlockOfRowsIsAMatrixOfItsOwnAndFollowsItsTensor() {
        Tensor a = memory.tensor(6, N);
        Tensor b = memory.tensor(3, N);
        Tensor result = random(6, 3);
        RowBlock rows = a.rowBlock(2, 3);
        RowBlock target = result.rowBlock(1, 3);
        for (int columns : new int[] {N, 9}) {
            a.setColumns(columns);
            b.setColumns(columns);
            fill(a);
            fill(b);
            Matrix before = result.toMatrix();
            Gemm.addProductWithTransposed(rows, b, target);
            assertProduct(
                    a.toMatrix().selectRows(2, 3, 4),
                    transposed(b.toMatrix()),
                    before.selectRows(1, 2, 3),
                    result.toMatrix().selectRows(1, 2, 3));
            assertEquals(before.selectRows(0, 4, 5), result.toMatrix().selectRows(0, 4, 5));
        }
        assertThrows(IllegalArgumentException.class, () -> a.rowBlock(4, 3));
    }

    @Test
    void aBlockIsARectangleThatCanBeMovedAndFollowsItsTensor() {
        Tensor a = memory.tensor(6, N);
        Tensor result = memory.tensor(8, N);
        for (int columns : new int[] {N, 12}) {
            a.setColumns(columns);
            result.setColumns(columns);
            fill(a);
            fill(result);
            TensorBlock left = a.block();
            TensorBlock right = a.block();
            TensorBlock target = result.block();
            for (int at = 0; at < 3; at++) {
                float[] expected = result.toMatrix().toArray();
                Gemm.multiplyTransposed(
                        left.at(at, 1, 3, 4), right.at(3, at, 3, 7), target.at(2 * at, 5, 4, 7));
                Matrix whole = a.toMatrix();
                for (int i = 0; i < 4; i++) {
                    for (int j = 0; j < 7; j++) {
                        double sum = 0;
                        for (int k = 0; k < 3; k++) {
                            sum += (double) whole.get(at + k, 1 + i) * whole.get(3 + k, at + j);
                        }
                        expected[(2 * at + i) * columns + 5 + j] = (float) sum;
                    }
                }
                assertArrayEquals(expected, result.toMatrix().toArray(), 1e-5f);
            }
            assertThrows(IllegalArgumentException.class, () -> left.at(4, 0, 3, 1));
            assertThrows(IllegalArgumentException.class, () -> left.at(0, columns - 1, 1, 2));
        }
    }

    @Test
    void aTensorUsedWithFewerColumnsIsPacked() {
        Tensor a = random(M, K);
        Tensor b = memory.tensor(K, N);
        Tensor result = memory.tensor(M, N);
        b.setColumns(10);
        result.setColumns(10);
        fill(b);
        Gemm.multiply(a, b, result);
        assertProduct(a.toMatrix(), b.toMatrix(), zeros(M, 10), result.toMatrix());
    }

    @Test
    void theBitsDoNotDependOnWhereTheFactorsLie() {
        for (int columns : new int[] {8, 29, 150, 256}) {
            Tensor a = random(48, 16);
            Tensor b = random(16, columns);
            Tensor x = random(1, columns);
            Matrix expected = products(a, b, x, 0);
            for (int shift = 1; shift < 16; shift++) {
                assertEquals(expected, products(a, b, x, shift), "shifted by " + shift);
            }
        }
    }

    /** The four kinds of product of copies of the factors that lie a few floats further on. */
    private Matrix products(Tensor a, Tensor b, Tensor x, int shift) {
        int columns = b.columns();
        Tensor c = shifted(memory.tensor(48, columns), shift);
        Tensor back = shifted(memory.tensor(16, columns), shift);
        Tensor weights = shifted(a, shift);
        Tensor sums = shifted(memory.tensor(1, 48), shift);
        Gemm.multiply(shifted(a, shift), shifted(b, shift), c);
        Gemm.multiplyTransposed(shifted(a, shift), c, back);
        Gemm.addProductWithTransposed(c, back, weights);
        Gemm.addProductWithVector(c, shifted(x, shift), sums);
        float[] all = new float[weights.size() + sums.size()];
        System.arraycopy(weights.toMatrix().toArray(), 0, all, 0, weights.size());
        System.arraycopy(sums.toMatrix().toArray(), 0, all, weights.size(), sums.size());
        return Matrix.owning(1, all.length, all);
    }

    private Tensor shifted(Tensor source, int shift) {
        Tensor copy =
                memory.vector(source.size() + shift).view(shift, source.rows(), source.columns());
        copy.put(source.toMatrix().toArray());
        return copy;
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        Tensor a = memory.tensor(2, 3);
        Tensor b = memory.tensor(4, 5);
        Tensor c = memory.tensor(2, 5);
        assertThrows(IllegalArgumentException.class, () -> Gemm.multiply(a, b, c));
        assertThrows(IllegalArgumentException.class, () -> Gemm.multiplyTransposed(a, b, c));
        assertThrows(IllegalArgumentException.class, () -> Gemm.addProductWithTransposed(a, b, c));
        assertThrows(IllegalArgumentException.class, () -> Gemm.addProductWithVector(a, b, c));
    }

    @Test
    void worksOnOneThreadFromTheStart() {
        NumericBackend.start();
        NumericBackend.start();
        assertEquals(1, org.bytedeco.openblas.global.openblas.blas_get_num_threads());
        Tensor a = random(256, 256);
        Gemm.multiply(a, random(256, 256), random(256, 256));
        assertEquals(1, org.bytedeco.openblas.global.openblas.blas_get_num_threads());
        assertArrayEquals(new float[1], memory.tensor(1, 1).toMatrix().toArray());
    }
}
