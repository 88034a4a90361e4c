package org.driftscope.projection;

import java.util.Arrays;

/**
 * A symmetric matrix A as {@code Q·T·Qᵀ} with T tridiagonal and Q a product of Householder
 * reflections {@code 1 − β·vvᵀ}: Golub and Van Loan, Matrix Computations, 4th edition, algorithm
 * 8.3.1.
 *
 * <p>Reflection i turns row i into its tridiagonal form, and the rest of A becomes {@code A − vwᵀ −
 * wvᵀ} with {@code p = β·Av}, {@code w = p − (β/2·pᵀv)·v}. That subtraction waits for the next
 * reflection and is made in the same pass over the rows as its product Av, two rows at a time: so
 * the matrix is read once a reflection. Keeps its work space, so it belongs to one thread.
 */
final class Tridiagonal {
    private final int size;
    private final double[][] rows; // A, spoilt by the reduction
    private final double[][] reflectors; // v of reflection i, which begins at index i + 1
    private final double[] betas;
    private final double[] diagonal;
    private final double[] beside;
    private double norm;
    private double[] w;
    private double[] product;

    /** For matrices (size, size). */
    Tridiagonal(int size) {
        this.size = size;
        rows = new double[size][size];
        reflectors = new double[size][size];
        betas = new double[size];
        diagonal = new double[size];
        beside = new double[size];
        w = new double[size];
        product = new double[size];
    }

    /** The rows of A, to fill in before {@link #reduce()}. */
    double[][] rows() {
        return rows;
    }

    /** T's diagonal; {@code size} entries. */
    double[] diagonal() {
        return diagonal;
    }

    /** The entries beside T's diagonal, entry i between its entries i and i + 1; the last is 0. */
    double[] beside() {
        return beside;
    }

    /** The largest sum of a row's magnitudes in T, a bound of all eigenvalues' (Gershgorin). */
    double norm() {
        return norm;
    }

    /** Finds T and Q. The rows are spoilt by it. */
    void reduce() {
        double[] v = new double[size]; // of the last reflection, still to be subtracted with w
        Arrays.fill(w, 0);
        for (int i = 0; i < size; i++) {
            double[] row = rows[i];
            subtract(row, v, w, v[i], w[i], i);
            diagonal[i] = row[i];
            double[] next = reflectors[i];
            double beta = reflect(i, row, next);
            subtractAndMultiply(v, next, i + 1);
            finishProduct(next, beta, i + 1);
            v = next;
        }
        norm = 0;
        for (int i = 0; i < size; i++) {
            double before = i > 0 ? Math.abs(beside[i - 1]) : 0;
            norm = Math.max(norm, before + Math.abs(diagonal[i]) + Math.abs(beside[i]));
        }
    }

    /** Finds the reflection that leaves nothing of {@code row} right of i + 1, and its β. */
    private double reflect(int i, double[] row, double[] v) {
        double squares = 0;
        for (int c = i + 1; c < size; c++) {
            squares += row[c] * row[c];
            v[c] = row[c];
        }
        double norm = Math.sqrt(squares);
        betas[i] = 0;
        beside[i] = 0;
        if (norm > 0) {
            double pivot = row[i + 1];
            double sign = pivot < 0 ? -1 : 1;
            v[i + 1] += sign * norm;
            beside[i] = -sign * norm;
            betas[i] = 1 / (norm * (norm + Math.abs(pivot)));
        }
        return betas[i];
    }

    /** Brings the rows from {@code from} on up to date and adds up {@code product = A·next}. */
    private void subtractAndMultiply(double[] v, double[] next, int from) {
        Arrays.fill(product, 0);
        int r = from;
        for (; r + 1 < size; r += 2) {
            subtractAndMultiply(rows[r], rows[r + 1], v, next, r, from);
        }
        if (r < size) {
            subtract(rows[r], v, w, v[r], w[r], from);
            add(rows[r], next[r], from);
        }
    }

    private void subtractAndMultiply(
            double[] row0, double[] row1, double[] v, double[] next, int r, int from) {
        double v0 = v[r];
        double v1 = v[r + 1];
        double w0 = w[r];
        double w1 = w[r + 1];
        double x0 = next[r];
        double x1 = next[r + 1];
        double[] ws = w;
        double[] sums = product;
        for (int c = from; c < size; c++) {
            double a0 = row0[c] - (v0 * ws[c] + w0 * v[c]);
            double a1 = row1[c] - (v1 * ws[c] + w1 * v[c]);
            row0[c] = a0;
            row1[c] = a1;
            sums[c] += x0 * a0 + x1 * a1;
        }
    }

    private static void subtract(
            double[] row, double[] v, double[] w, double vr, double wr, int from) {
        for (int c = from; c < row.length; c++) {
            row[c] -= vr * w[c] + wr * v[c];
        }
    }

    private void add(double[] row, double factor, int from) {
        for (int c = from; c < size; c++) {
            product[c] += factor * row[c];
        }
    }

    /** Makes w of the product, {@code w = β·product − (β²/2·productᵀv)·v}. */
    private void finishProduct(double[] v, double beta, int from) {
        double along = 0;
        for (int c = from; c < size; c++) {
            along += product[c] * v[c];
        }
        double share = 0.5 * beta * beta * along;
        for (int c = from; c < size; c++) {
            product[c] = beta * product[c] - share * v[c];
        }
        double[] spare = w;
        w = product;
        product = spare;
    }

    /** Turns a vector that belongs to T into the one that belongs to A, {@code x ← Q·x}. */
    void turnBack(double[] x) {
        for (int i = size - 1; i >= 0; i--) {
            double[] v = reflectors[i];
            double along = 0;
            for (int c = i + 1; c < size; c++) {
                along += v[c] * x[c];
            }
            along *= betas[i];
            for (int c = i + 1; c < size; c++) {
                x[c] -= along * v[c];
            }
        }
    }
}
