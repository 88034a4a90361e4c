package org.driftscope.projection;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Eigenvalues and eigenvectors of symmetric matrices of one size, by EJML: Householder
 * tridiagonalization and the implicit symmetric QR algorithm, which use no function of {@code Math}
 * that may differ between Java versions (Golub and Van Loan, Matrix Computations, 4th edition,
 * algorithms 8.3.1 to 8.3.3). Keeps its work space, so it belongs to one thread.
 */
final class SymmetricEigen {
    private final DMatrixRMaj matrix;
    private final EigenDecomposition_F64<DMatrixRMaj> decomposition;
    private int[] order;

    /** For matrices (size, size). */
    SymmetricEigen(int size) {
        matrix = new DMatrixRMaj(size, size);
        decomposition = DecompositionFactory_DDRM.eig(size, true, true);
        order = IntStream.range(0, size).toArray();
    }

    /** The matrix (size, size), row by row, to fill in before {@link #decompose()}. */
    double[] matrix() {
        return matrix.data;
    }

    /** Decomposes the matrix, which is spoilt by it. */
    void decompose() {
        if (!decomposition.decompose(matrix)) {
            throw new IllegalStateException("The eigenvalues of a covariance did not converge");
        }
        order =
                IntStream.range(0, matrix.numRows)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -value(i)))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private double value(int unsorted) {
        return decomposition.getEigenvalue(unsorted).getReal();
    }

    /** The eigenvalue of rank {@code rank}, 0 for the largest. */
    double eigenvalue(int rank) {
        return value(order[rank]);
    }

    /**
     * The first {@code count} eigenvectors (count, size), each with its entry of largest magnitude
     * (the first of equal ones) positive.
     */
    double[] eigenvectors(int count) {
        int size = matrix.numRows;
        double[] vectors = new double[count * size];
        for (int j = 0; j < count; j++) {
            double[] vector = decomposition.getEigenVector(order[j]).data;
            double sign = vector[largest(vector)] < 0 ? -1 : 1;
            for (int c = 0; c < size; c++) {
                vectors[j * size + c] = sign * vector[c];
            }
        }
        return vectors;
    }

    private static int largest(double[] vector) {
        int largest = 0;
        for (int c = 1; c < vector.length; c++) {
            if (Math.abs(vector[c]) > Math.abs(vector[largest])) {
                largest = c;
            }
        }
        return largest;
    }
}
