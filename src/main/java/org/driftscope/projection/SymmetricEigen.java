package org.driftscope.projection;

/**
 * The first eigenvalues and eigenvectors of symmetric matrices of one size.
 *
 * <p>A picture needs two or three of many. So the matrix is brought to tridiagonal form ({@link
 * Tridiagonal}), and only those eigenvalues ({@link EigenvalueSearch}) and eigenvectors ({@link
 * InverseIteration}) of that are found. Each vector is checked. Where one isn't exact to the
 * precision of doubles, and for small matrices, where there is little to save, EJML decomposes the
 * whole ({@link FullEigen}). The result depends on the matrix alone, and no function of {@code
 * Math} that may differ between Java versions is used. Keeps its work space, so it belongs to one
 * thread.
 */
final class SymmetricEigen {
    /** Matrices up to this size are decomposed as a whole. */
    static final int LARGEST_WHOLE = 8;

    private final int size;
    private final double[][] matrix;
    private double[] eigenvalues = {};
    private double[][] vectors = {};
    private Tridiagonal tridiagonal; // made when first needed, as the two below
    private InverseIteration inverse;
    private FullEigen full;

    /** For matrices (size, size). */
    SymmetricEigen(int size) {
        this.size = size;
        matrix = new double[size][size];
    }

    /** The rows of the matrix, to fill in before {@link #decompose}, which leaves them alone. */
    double[][] matrix() {
        return matrix;
    }

    /** Finds the first {@code count} eigenvalues and eigenvectors, largest eigenvalue first. */
    void decompose(int count) {
        if (vectors.length != count) {
            eigenvalues = new double[count];
            vectors = new double[count][size];
        }
        if (size <= LARGEST_WHOLE || !decomposeInPart()) {
            decomposeWhole();
        }
        for (double[] vector : vectors) {
            makeLargestPositive(vector);
        }
    }

    /** Whether the vectors found are exact. */
    private boolean decomposeInPart() {
        if (tridiagonal == null) {
            tridiagonal = new Tridiagonal(size);
            inverse = new InverseIteration(size);
        }
        for (int r = 0; r < size; r++) {
            System.arraycopy(matrix[r], 0, tridiagonal.rows()[r], 0, size);
        }
        tridiagonal.reduce();
        EigenvalueSearch search = new EigenvalueSearch(tridiagonal);
        for (int rank = 0; rank < vectors.length; rank++) {
            eigenvalues[rank] = search.find(rank);
            if (!inverse.find(tridiagonal, eigenvalues[rank], vectors, rank)) {
                return false;
            }
        }
        for (double[] vector : vectors) {
            tridiagonal.turnBack(vector);
        }
        return true;
    }

    private void decomposeWhole() {
        if (full == null) {
            full = new FullEigen(size);
        }
        full.decompose(matrix);
        for (int j = 0; j < vectors.length; j++) {
            eigenvalues[j] = full.eigenvalue(j);
            System.arraycopy(full.eigenvector(j), 0, vectors[j], 0, size);
        }
    }

    /**
     * Turns a vector so that its entry of largest magnitude, the first of equal ones, is positive.
     */
    private static void makeLargestPositive(double[] vector) {
        double largest = 0;
        for (double entry : vector) {
            if (Math.abs(entry) > Math.abs(largest)) {
                largest = entry;
            }
        }
        double sign = largest < 0 ? -1 : 1;
        for (int c = 0; c < vector.length; c++) {
            vector[c] *= sign;
        }
    }

    /** The eigenvalue of rank {@code rank}, 0 for the largest. */
    double eigenvalue(int rank) {
        return eigenvalues[rank];
    }

    /** The eigenvectors (count, size), one after another. */
    double[] eigenvectors() {
        double[] flat = new double[vectors.length * size];
        for (int j = 0; j < vectors.length; j++) {
            System.arraycopy(vectors[j], 0, flat, j * size, size);
        }
        return flat;
    }
}
