package org.driftscope.projection;

import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;

/** Bases and points for tests, and what is said of them. */
final class Bases {
    private Bases() {}

    /** Through zero, with the given axes. */
    static Basis of(double[]... axes) {
        return new Basis(new double[axes[0].length], axes);
    }

    static double[][] axes(Basis basis) {
        double[][] axes = new double[basis.dimensions()][basis.channels()];
        for (int j = 0; j < axes.length; j++) {
            for (int c = 0; c < axes[j].length; c++) {
                axes[j][c] = basis.axis(j, c);
            }
        }
        return axes;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }

    /** The largest entry of {@code |DᵀD − 1|}. */
    static double orthonormalityError(Basis basis) {
        double[][] axes = axes(basis);
        double error = 0;
        for (int i = 0; i < axes.length; i++) {
            for (int j = 0; j < axes.length; j++) {
                error = Math.max(error, Math.abs(dot(axes[i], axes[j]) - (i == j ? 1 : 0)));
            }
        }
        return error;
    }

    /** The largest difference between the entries of two bases' axes. */
    static double difference(Basis a, Basis b) {
        return difference(axes(a), axes(b));
    }

    static double difference(double[][] a, double[][] b) {
        double difference = 0;
        for (int j = 0; j < a.length; j++) {
            for (int c = 0; c < a[j].length; c++) {
                difference = Math.max(difference, Math.abs(a[j][c] - b[j][c]));
            }
        }
        return difference;
    }

    /**
     * The largest difference between the projectors {@code DDᵀ}, which depend on the planes only.
     */
    static double planeDifference(double[][] a, double[][] b) {
        double difference = 0;
        for (int p = 0; p < a[0].length; p++) {
            for (int q = 0; q < a[0].length; q++) {
                double entry = 0;
                for (int j = 0; j < a.length; j++) {
                    entry += a[j][p] * a[j][q] - b[j][p] * b[j][q];
                }
                difference = Math.max(difference, Math.abs(entry));
            }
        }
        return difference;
    }

    static int[] firstIds(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** A random orthonormal basis, by Gram-Schmidt applied twice. */
    static Basis random(SeededRandom random, int k, int channels) {
        double[][] axes = new double[k][channels];
        for (int j = 0; j < k; j++) {
            for (int c = 0; c < channels; c++) {
                axes[j][c] = random.nextGaussian();
            }
            orthogonalize(axes, j);
            orthogonalize(axes, j);
        }
        return of(axes);
    }

    private static void orthogonalize(double[][] axes, int j) {
        for (int i = 0; i < j; i++) {
            double along = dot(axes[i], axes[j]);
            for (int c = 0; c < axes[j].length; c++) {
                axes[j][c] -= along * axes[i][c];
            }
        }
        double length = Math.sqrt(dot(axes[j], axes[j]));
        for (int c = 0; c < axes[j].length; c++) {
            axes[j][c] /= length;
        }
    }

    /** Standard normal points that wander on by {@code pace} each time. */
    static final class Walk {
        private final SeededRandom random;
        private final int rows;
        private final double[] values;

        Walk(long seed, int rows, int channels) {
            random = new SeededRandom(seed);
            this.rows = rows;
            values = new double[rows * channels];
            next(1);
        }

        Matrix next(double pace) {
            float[] single = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                values[i] += pace * random.nextGaussian();
                single[i] = (float) values[i];
            }
            return Matrix.owning(rows, values.length / rows, single);
        }
    }
}
