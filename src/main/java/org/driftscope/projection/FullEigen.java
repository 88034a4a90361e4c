package org.driftscope.projection;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * All eigenvalues and eigenvectors of symmetric matrices of one size, by EJML: Householder
 * tridiagonalization and the implicit symmetric QR algorithm (Golub and Van Loan, Matrix
 * Computations, 4th edition, algorithms 8.3.1 to 8.3.3). Keeps its work space, so it belongs to one
 * thread.
 */
final class FullEigen {
    private final int size;
    private final DMatrixRMaj matrix;
    private final EigenDecomposition_F64<DMatrixRMaj> decomposition;
    private final int[] order; // the number EJML gives to the eigenvalue of each rank

    /** For matrices (size, size). */
    FullEigen(int size) {
        this.size = size;
        matrix = new DMatrixRMaj(size, size);
        decomposition = DecompositionFactory_DDRM.eig(size, true, true);
        order = IntStream.range(0, size).toArray();
    }

    /** Decomposes a matrix given by its rows, which stay as they are. */
    void decompose(double[][] rows) {
        for (int r = 0; r < size; r++) {
            System.arraycopy(rows[r], 0, matrix.data, r * size, size);
        }
        if (!decomposition.decompose(matrix)) {
            throw new IllegalStateException("The eigenvalues of a covariance did not converge");
        }
        sort();
    }

    /** Largest first; by insertion, since most of them come in order. */
    private void sort() {
        for (int i = 0; i < size; i++) {
            int at = i;
            for (; at > 0 && Double.compare(value(i), value(order[at - 1])) > 0; at--) {
                order[at] = order[at - 1];
            }
            order[at] = i;
        }
    }

    private double value(int unsorted) {
        return decomposition.getEigenvalue(unsorted).getReal();
    }

    /** The eigenvalue of rank {@code rank}, 0 for the largest. */
    double eigenvalue(int rank) {
        return value(order[rank]);
    }

    /** Its eigenvector. */
    double[] eigenvector(int rank) {
        return decomposition.getEigenVector(order[rank]).data;
    }
}
