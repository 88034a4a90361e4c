package org.driftscope.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The few components found in part, against EJML's decomposition of the whole. */
class SymmetricEigenTest {
    private static final int COUNT = 3;

    private static double[][] covariance(long seed, int points, int size) {
        SeededRandom random = new SeededRandom(seed);
        double[][] sum = new double[size][size];
        double[] point = new double[size];
        for (int i = 0; i < points; i++) {
            for (int c = 0; c < size; c++) {
                point[c] = random.nextGaussian();
            }
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    sum[a][b] += point[a] * point[b] / points;
                }
            }
        }
        return sum;
    }

    private static double[][] diagonal(int size, double... first) {
        double[][] matrix = new double[size][size];
        for (int c = 0; c < first.length; c++) {
            matrix[c][c] = first[c];
        }
        return matrix;
    }

    private static SymmetricEigen decomposed(double[][] matrix, int count) {
        SymmetricEigen eigen = new SymmetricEigen(matrix.length);
        for (int r = 0; r < matrix.length; r++) {
            System.arraycopy(matrix[r], 0, eigen.matrix()[r], 0, matrix.length);
        }
        eigen.decompose(count);
        return eigen;
    }

    private static double[][] vectors(SymmetricEigen eigen, int size, int count) {
        double[] flat = eigen.eigenvectors();
        double[][] vectors = new double[count][size];
        for (int j = 0; j < count; j++) {
            System.arraycopy(flat, j * size, vectors[j], 0, size);
        }
        return vectors;
    }

    /** Each {@code ‖Ax − λx‖}, {@code XᵀX − 1} and λ, all as shares of ‖A‖ or of 1. */
    private static void assertExact(double[][] matrix) {
        int size = matrix.length;
        SymmetricEigen eigen = decomposed(matrix, COUNT);
        double[][] vectors = vectors(eigen, size, COUNT);
        FullEigen whole = new FullEigen(size);
        whole.decompose(matrix);
        double norm = Math.max(Math.abs(whole.eigenvalue(0)), Math.abs(whole.eigenvalue(size - 1)));
        for (int rank = 0; rank < COUNT; rank++) {
            assertEquals(whole.eigenvalue(rank), eigen.eigenvalue(rank), 2e-14 * norm);
            for (int r = 0; r < size; r++) {
                double product = Bases.dot(matrix[r], vectors[rank]);
                double expected = eigen.eigenvalue(rank) * vectors[rank][r];
                assertEquals(expected, product, 3e-14 * norm, "rank " + rank + ", row " + r);
            }
        }
        assertTrue(Bases.orthonormalityError(Bases.of(vectors)) < 1e-13);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 16, 17, 18, 31, 64, 127, 128})
    void theFirstComponentsAreThoseOfTheWholeDecomposition(int size) {
        assertExact(covariance(size, 4 * size, size));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 40, 128})
    void separateVectorsAgreeEntryByEntryAndInSign(int size) {
        double[][] matrix = covariance(2, 10 * size, size);
        for (int c = 0; c < COUNT; c++) {
            matrix[c][c] += 30 - 5 * c;
        }
        double[][] vectors = vectors(decomposed(matrix, COUNT), size, COUNT);
        FullEigen whole = new FullEigen(size);
        whole.decompose(matrix);
        for (int rank = 0; rank < COUNT; rank++) {
            double[] expected = whole.eigenvector(rank).clone();
            double sign = expected[rank] < 0 ? -1 : 1; // its largest entry is the one raised above
            for (int c = 0; c < size; c++) {
                assertEquals(sign * expected[c], vectors[rank][c], 1e-13);
            }
        }
    }

    @Test
    void fewerPointsThanChannelsLeaveTheRestFree() {
        for (int points = 1; points <= 4; points++) {
            assertExact(covariance(points, points, 40));
        }
    }

    @Test
    void equalAndNearlyEqualEigenvaluesGiveOrthogonalVectors() {
        assertExact(diagonal(20, 5, 5, 5, 5));
        assertExact(diagonal(20, 5, 5 - 1e-15, 5 - 1e-14, 5 - 1e-9));
        assertExact(diagonal(20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        double[][] twice = new double[40][40]; // every eigenvalue of one block comes twice
        double[][] block = covariance(8, 60, 20);
        for (int r = 0; r < 20; r++) {
            System.arraycopy(block[r], 0, twice[r], 0, 20);
            System.arraycopy(block[r], 0, twice[20 + r], 20, 20);
        }
        assertExact(twice);
    }

    @Test
    void eigenvaluesOfEverySizeAndSignAreFound() {
        assertExact(diagonal(30));
        assertExact(diagonal(30, -1, -2, -3));
        assertExact(diagonal(18, 1e30, 1e-30, 1e10));
        for (double scale : new double[] {1e-60, 1e-170, 1e60}) {
            double[][] matrix = covariance(4, 30, 24);
            for (double[] row : matrix) {
                for (int c = 0; c < row.length; c++) {
                    row[c] *= scale;
                }
            }
            assertExact(matrix);
        }
    }

    @Test
    void theResultDependsOnTheMatrixAloneAndNotOnWhatCameBefore() {
        double[][] matrix = covariance(5, 100, 33);
        SymmetricEigen fresh = decomposed(matrix, COUNT);
        SymmetricEigen used = decomposed(covariance(6, 20, 33), 2);
        for (int r = 0; r < matrix.length; r++) {
            System.arraycopy(matrix[r], 0, used.matrix()[r], 0, matrix.length);
        }
        used.decompose(COUNT);
        assertArrayEquals(fresh.eigenvectors(), used.eigenvectors());
        double[] two = decomposed(matrix, 2).eigenvectors();
        assertArrayEquals(Arrays.copyOf(fresh.eigenvectors(), two.length), two);
    }
}
