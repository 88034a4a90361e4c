package org.driftscope.projection;

import java.util.Arrays;
import org.driftscope.math.Matrix;

/**
 * The covariance of chosen rows of a matrix, {@code Σ = XᵀX / n} where X (n, C) are the rows less
 * their mean, in double precision. Its arrays are used again for every measurement, so it belongs
 * to one thread.
 */
final class Covariance {
    /** Rows taken into the sum at once, so that each entry of Σ is loaded once for all of them. */
    private static final int ROWS_AT_ONCE = 4;

    private final int[] chosen;
    private final int channels;
    private final double[] mean;
    private final double[][] values; // (C, C), a row an array: so the inner loop is vectorized
    private final float[] row;
    private final double[][] centred; // (ROWS_AT_ONCE, C)
    private double total;

    /** Will measure the rows with the numbers {@code chosen}, of {@code channels} columns. */
    Covariance(int[] chosen, int channels) {
        if (chosen.length == 0 || channels == 0) {
            throw new IllegalArgumentException(
                    "No covariance of " + chosen.length + " rows of " + channels + " columns");
        }
        this.chosen = chosen.clone();
        this.channels = channels;
        mean = new double[channels];
        values = new double[channels][channels];
        row = new float[channels];
        centred = new double[ROWS_AT_ONCE][channels];
    }

    /**
     * Measures {@code rows} (any number, C).
     *
     * @throws IllegalArgumentException where a chosen row holds a value that isn't finite
     */
    void measure(Matrix rows) {
        if (rows.columns() != channels) {
            throw new IllegalArgumentException(rows + " has no rows of length " + channels);
        }
        findMean(rows);
        for (double[] line : values) {
            Arrays.fill(line, 0);
        }
        for (int i = 0; i < chosen.length; i += ROWS_AT_ONCE) {
            loadCentred(rows, i);
            addProducts();
        }
        finish();
    }

    private void findMean(Matrix rows) {
        Arrays.fill(mean, 0);
        for (int id : chosen) {
            rows.copyRow(id, row, 0);
            for (int c = 0; c < channels; c++) {
                mean[c] += row[c];
            }
        }
        for (int c = 0; c < channels; c++) {
            mean[c] /= chosen.length;
            if (!Double.isFinite(mean[c])) {
                throw new IllegalArgumentException(
                        "Channel " + c + " of " + rows + " holds a value that isn't finite");
            }
        }
    }

    /** The next rows less the mean; rows past the last one are 0 and add nothing. */
    private void loadCentred(Matrix rows, int first) {
        for (int r = 0; r < ROWS_AT_ONCE; r++) {
            double[] target = centred[r];
            if (first + r >= chosen.length) {
                Arrays.fill(target, 0);
                continue;
            }
            rows.copyRow(chosen[first + r], row, 0);
            for (int c = 0; c < channels; c++) {
                target[c] = row[c] - mean[c];
            }
        }
    }

    /** Adds the products of the loaded rows to the upper triangle. */
    private void addProducts() {
        for (int a = 0; a < channels; a++) {
            addProducts(values[a], a, centred[0], centred[1], centred[2], centred[3]);
        }
    }

    private static void addProducts(
            double[] line, int a, double[] r0, double[] r1, double[] r2, double[] r3) {
        double x0 = r0[a];
        double x1 = r1[a];
        double x2 = r2[a];
        double x3 = r3[a];
        for (int b = a; b < line.length; b++) {
            line[b] += x0 * r0[b] + x1 * r1[b] + x2 * r2[b] + x3 * r3[b];
        }
    }

    private void finish() {
        total = 0;
        for (int a = 0; a < channels; a++) {
            for (int b = a; b < channels; b++) {
                values[a][b] /= chosen.length;
                values[b][a] = values[a][b];
            }
            total += values[a][a];
        }
    }

    int channels() {
        return channels;
    }

    /** A copy of the mean (C). */
    double[] mean() {
        return mean.clone();
    }

    /** tr(Σ), the total variance. */
    double total() {
        return total;
    }

    /** Copies the rows of Σ (C, C) into those of {@code target}. */
    void copyTo(double[][] target) {
        for (int a = 0; a < channels; a++) {
            System.arraycopy(values[a], 0, target[a], 0, channels);
        }
    }

    /** {@code dᵀΣd}: the variance along axis {@code j} of a basis. */
    double along(Basis basis, int j) {
        double sum = 0;
        for (int a = 0; a < channels; a++) {
            double product = 0;
            for (int b = 0; b < channels; b++) {
                product += values[a][b] * basis.axis(j, b);
            }
            sum += basis.axis(j, a) * product;
        }
        return sum;
    }

    /** {@code tr(DᵀΣD)}: the variance along the axes of a basis, all together. */
    double along(Basis basis) {
        double sum = 0;
        for (int j = 0; j < basis.dimensions(); j++) {
            for (int a = 0; a < channels; a++) {
                double product = 0;
                for (int b = 0; b < channels; b++) {
                    product += values[a][b] * basis.axis(j, b);
                }
                sum += basis.axis(j, a) * product;
            }
        }
        return sum;
    }
}
