package org.driftscope.projection;

/**
 * The largest eigenvalues of a symmetric tridiagonal matrix T, each enclosed between bounds that
 * close in. How many eigenvalues lie below x is the number of negative pivots when {@code T − x} is
 * eliminated (Sylvester's law of inertia).
 *
 * <p>Each pass tries three places between the bounds: the divisions of one place wait for each
 * other, those of three run side by side.
 *
 * @see <a href="https://doi.org/10.1007/BF02162154">Barth, Martin, Wilkinson (1967), Calculation of
 *     the eigenvalues of a symmetric tridiagonal matrix by the method of bisection</a>
 */
final class EigenvalueSearch {
    /** Bounds this near, as a share of ‖T‖, are as good as equal: half the rounding of 1. */
    private static final double CLOSE = 0x1p-54;

    private final double[] diagonal;
    private final double[] squares; // entry c: of the entry between diagonal entries c − 1 and c
    private final double norm;
    private final double least; // a pivot nearer to zero is taken as this, below zero

    /** For the matrix as it is now. */
    EigenvalueSearch(Tridiagonal matrix) {
        diagonal = matrix.diagonal();
        squares = new double[diagonal.length];
        for (int c = 1; c < squares.length; c++) {
            squares[c] = matrix.beside()[c - 1] * matrix.beside()[c - 1];
        }
        norm = matrix.norm();
        least = Double.MIN_NORMAL * Math.max(1, norm * norm);
    }

    /** The eigenvalue of rank {@code rank}, 0 for the largest. */
    double find(int rank) {
        int below = diagonal.length - rank; // so many eigenvalues lie below each larger number
        double low = -norm;
        double high = norm;
        while (high - low > CLOSE * norm) {
            double x1 = low + 0.25 * (high - low);
            double x2 = low + 0.5 * (high - low);
            double x3 = low + 0.75 * (high - low);
            if (!(low < x1 && x1 < x2 && x2 < x3 && x3 < high)) {
                break;
            }
            int within = tooHigh(x1, x2, x3, below);
            high = within == 3 ? x1 : within == 2 ? x2 : within == 1 ? x3 : high;
            low = within == 0 ? x3 : within == 1 ? x2 : within == 2 ? x1 : low;
        }
        return 0.5 * (low + high);
    }

    /** How many of three rising numbers have {@code count} eigenvalues below them. */
    private int tooHigh(double x1, double x2, double x3, int count) {
        int below1 = 0;
        int below2 = 0;
        int below3 = 0;
        double pivot1 = 1;
        double pivot2 = 1;
        double pivot3 = 1;
        for (int c = 0; c < squares.length; c++) {
            pivot1 = pivot(diagonal[c] - x1 - squares[c] / pivot1);
            pivot2 = pivot(diagonal[c] - x2 - squares[c] / pivot2);
            pivot3 = pivot(diagonal[c] - x3 - squares[c] / pivot3);
            below1 += pivot1 < 0 ? 1 : 0;
            below2 += pivot2 < 0 ? 1 : 0;
            below3 += pivot3 < 0 ? 1 : 0;
        }
        return (below1 >= count ? 1 : 0) + (below2 >= count ? 1 : 0) + (below3 >= count ? 1 : 0);
    }

    private double pivot(double value) {
        return Math.abs(value) < least ? -least : value;
    }
}
