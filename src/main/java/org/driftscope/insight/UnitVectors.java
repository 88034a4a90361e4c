package org.driftscope.insight;

import java.util.Arrays;
import org.driftscope.math.Matrix;

/**
 * Chosen rows of a matrix brought to length 1, and the cosines between them; a row of length 0
 * stays 0 and has a cosine of 0 with every other. Each cosine is added up in one and the same
 * order, by whichever method it is asked for. Its arrays are used again for every matrix, so it
 * belongs to one thread.
 */
final class UnitVectors {
    /** Channels added at once, so that each sum is loaded once for all of them. */
    private static final int CHANNELS_AT_ONCE = 4;

    private final int[] rows;
    private double[][] vectors = {}; // (n, C and channels of 0)
    private double[][] channels = {}; // the same, channel by channel
    private float[] row = {};

    /** Will hold the rows with the numbers {@code rows}. */
    UnitVectors(int[] rows) {
        this.rows = rows;
    }

    /** Takes the rows of {@code matrix} (any number, C). */
    void load(Matrix matrix) {
        int groups = (matrix.columns() + CHANNELS_AT_ONCE - 1) / CHANNELS_AT_ONCE;
        int width = groups * CHANNELS_AT_ONCE;
        if (vectors.length == 0 || vectors[0].length != width) {
            vectors = new double[rows.length][width];
        }
        if (row.length != matrix.columns()) {
            row = new float[matrix.columns()];
        }
        for (int i = 0; i < rows.length; i++) {
            matrix.copyRow(rows[i], row, 0);
            double length = PairSimilarity.length(row);
            for (int c = 0; c < row.length; c++) {
                vectors[i][c] = length > 0 ? row[c] / length : 0;
            }
        }
    }

    /** C and the channels of 0. */
    int channels() {
        return vectors[0].length;
    }

    /** Fills {@code target} with vector i in single precision. */
    void copyTo(float[] target, int i) {
        double[] vector = vectors[i];
        for (int c = 0; c < target.length; c++) {
            target[c] = (float) vector[c];
        }
    }

    double cosine(int i, int j) {
        double[] x = vectors[i];
        double[] y = vectors[j];
        double sum = 0;
        for (int c = 0; c + 3 < x.length; c += CHANNELS_AT_ONCE) {
            sum += x[c] * y[c] + x[c + 1] * y[c + 1] + x[c + 2] * y[c + 2] + x[c + 3] * y[c + 3];
        }
        return sum;
    }

    /** Prepares {@link #cosinesAfter} for the vectors as they are now. */
    void arrangeByChannel() {
        int width = vectors[0].length;
        if (channels.length != width) {
            channels = new double[width][rows.length];
        }
        for (int i = 0; i < rows.length; i++) {
            for (int c = 0; c < width; c++) {
                channels[c][i] = vectors[i][c];
            }
        }
    }

    /** Fills in the cosines of vector i with those after it; the entries before are spoilt. */
    void cosinesAfter(int i, double[] cosines) {
        Arrays.fill(cosines, 0);
        for (int c = 0; c < channels.length; c += CHANNELS_AT_ONCE) {
            addProducts(cosines, i, channels[c], channels[c + 1], channels[c + 2], channels[c + 3]);
        }
    }

    private static void addProducts(
            double[] sums, int i, double[] c0, double[] c1, double[] c2, double[] c3) {
        double x0 = c0[i];
        double x1 = c1[i];
        double x2 = c2[i];
        double x3 = c3[i];
        for (int j = i + 1; j < sums.length; j++) {
            sums[j] += x0 * c0[j] + x1 * c1[j] + x2 * c2[j] + x3 * c3[j];
        }
    }
}
