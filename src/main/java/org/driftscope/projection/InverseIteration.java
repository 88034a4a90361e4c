package org.driftscope.projection;

import org.driftscope.math.SeededRandom;

/**
 * Eigenvectors of a symmetric tridiagonal matrix T of which the eigenvalues are known: {@code x ←
 * (T − λ)⁻¹x / ‖·‖}, by elimination with exchanges of rows. Each vector is kept orthogonal to those
 * before it, which also finds different ones for equal eigenvalues. Keeps its work space, so it
 * belongs to one thread.
 *
 * @see <a href="https://doi.org/10.1137/S0036144596300773">Ipsen (1997), Computing an eigenvector
 *     with inverse iteration</a>
 */
final class InverseIteration {
    /** The second reaches the precision of doubles; the third costs little and makes sure. */
    private static final int ITERATIONS = 3;

    /** An eigenvector's error {@code ‖Tx − λx‖}, as a share of ‖T‖, is allowed to be this large. */
    private static final double TOLERANCE = 1e-14;

    private final int size;
    private final double[] start; // a vector that is orthogonal to no other but by a strange chance
    private final double[] pivots; // the eliminated matrix: its diagonal,
    private final double[] second; // the entries beside it,
    private final double[] third; // and those beside them, where rows were exchanged
    private final double[] factors; // of the row above that is subtracted from each row
    private final boolean[] exchanged;

    /** For matrices (size, size). */
    InverseIteration(int size) {
        this.size = size;
        SeededRandom random = new SeededRandom(size);
        start = new double[2 * size];
        for (int c = 0; c < start.length; c++) {
            start[c] = random.nextGaussian();
        }
        pivots = new double[size];
        second = new double[size + 1];
        third = new double[size + 2];
        factors = new double[size];
        exchanged = new boolean[size];
    }

    /**
     * Finds the eigenvector of one eigenvalue.
     *
     * @param matrix T
     * @param found holds the eigenvectors of lower rank, and is filled with this one, of length 1
     * @return whether it is one to the precision of doubles
     */
    boolean find(Tridiagonal matrix, double eigenvalue, double[][] found, int rank) {
        double[] diagonal = matrix.diagonal();
        double[] beside = matrix.beside();
        double[] x = found[rank];
        System.arraycopy(start, rank, x, 0, size);
        eliminate(diagonal, beside, eigenvalue, matrix.norm() * 0x1p-53);
        for (int i = 0; i < ITERATIONS; i++) {
            solve(x);
            normalize(x);
            orthogonalize(x, found, rank);
        }
        return error(diagonal, beside, eigenvalue, x) <= TOLERANCE * matrix.norm();
    }

    /** Writes {@code T − λ} as a lower times an upper triangle; no pivot is less than the least. */
    private void eliminate(double[] diagonal, double[] beside, double eigenvalue, double least) {
        double pivot = diagonal[0] - eigenvalue;
        double next = beside[0];
        for (int c = 0; c + 1 < size; c++) {
            double below = beside[c];
            double belowPivot = diagonal[c + 1] - eigenvalue;
            exchanged[c] = Math.abs(below) > Math.abs(pivot);
            if (exchanged[c]) {
                factors[c] = pivot / below;
                pivots[c] = below;
                second[c] = belowPivot;
                third[c] = beside[c + 1];
                pivot = next - factors[c] * belowPivot;
                next = -factors[c] * beside[c + 1];
            } else {
                pivots[c] = atLeast(least, pivot);
                factors[c] = below / pivots[c];
                second[c] = next;
                third[c] = 0;
                pivot = belowPivot - factors[c] * next;
                next = beside[c + 1];
            }
        }
        pivots[size - 1] = atLeast(least, pivot);
        second[size - 1] = 0;
    }

    private static double atLeast(double least, double pivot) {
        if (Math.abs(pivot) >= least) {
            return pivot;
        }
        return pivot < 0 ? -least : least;
    }

    private void solve(double[] x) {
        for (int c = 0; c + 1 < size; c++) {
            if (exchanged[c]) {
                double above = x[c + 1];
                x[c + 1] = x[c] - factors[c] * above;
                x[c] = above;
            } else {
                x[c + 1] -= factors[c] * x[c];
            }
        }
        x[size - 1] /= pivots[size - 1];
        if (size > 1) {
            x[size - 2] = (x[size - 2] - second[size - 2] * x[size - 1]) / pivots[size - 2];
        }
        for (int c = size - 3; c >= 0; c--) {
            x[c] = (x[c] - second[c] * x[c + 1] - third[c] * x[c + 2]) / pivots[c];
        }
    }

    /** Twice, as the first time may leave little but rounding. */
    private static void orthogonalize(double[] x, double[][] found, int count) {
        for (int pass = 0; pass < 2 && count > 0; pass++) {
            for (int j = 0; j < count; j++) {
                subtractAlong(x, found[j]);
            }
            normalize(x);
        }
    }

    private static void subtractAlong(double[] x, double[] other) {
        double along = 0;
        for (int c = 0; c < x.length; c++) {
            along += x[c] * other[c];
        }
        for (int c = 0; c < x.length; c++) {
            x[c] -= along * other[c];
        }
    }

    private static void normalize(double[] x) {
        double squares = 0;
        for (double entry : x) {
            squares += entry * entry;
        }
        double norm = Math.sqrt(squares);
        for (int c = 0; c < x.length; c++) {
            x[c] /= norm;
        }
    }

    /** {@code ‖Tx − λx‖}. */
    private static double error(double[] diagonal, double[] beside, double eigenvalue, double[] x) {
        double squares = 0;
        for (int c = 0; c < x.length; c++) {
            double entry = (diagonal[c] - eigenvalue) * x[c];
            entry += c > 0 ? beside[c - 1] * x[c - 1] : 0;
            entry += c + 1 < x.length ? beside[c] * x[c + 1] : 0;
            squares += entry * entry;
        }
        return Math.sqrt(squares);
    }
}
