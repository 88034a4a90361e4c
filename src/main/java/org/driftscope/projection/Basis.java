package org.driftscope.projection;

import java.util.Arrays;
import org.driftscope.math.Matrix;

/**
 * A plane (k = 2) or space (k = 3) laid through the embedding space: an origin (C) and k
 * orthonormal axes (C). Immutable.
 */
public final class Basis {
    private final int dimensions;
    private final double[] origin;
    private final double[] axes; // (k, C), axis after axis

    /** Copies {@code origin} (C) and {@code axes} (k, C). */
    public Basis(double[] origin, double[][] axes) {
        this(origin.clone(), flat(axes, origin.length));
    }

    private Basis(double[] origin, double[] axes) {
        if (origin.length == 0 || axes.length % origin.length != 0) {
            throw new IllegalArgumentException(
                    axes.length + " entries are no axes of " + origin.length + " channels");
        }
        this.dimensions = axes.length / origin.length;
        this.origin = origin;
        this.axes = axes;
    }

    /** Takes both arrays over: {@code origin} (C) and {@code axes} (k, C), axis after axis. */
    static Basis owning(double[] origin, double[] axes) {
        return new Basis(origin, axes);
    }

    /** Takes {@code axes} (k, C) over and lays them through the origin of {@code other}. */
    static Basis owning(double[] axes, Basis other) {
        return new Basis(other.origin, axes);
    }

    private static double[] flat(double[][] axes, int channels) {
        double[] flat = new double[axes.length * channels];
        for (int j = 0; j < axes.length; j++) {
            if (axes[j].length != channels) {
                throw new IllegalArgumentException(
                        "Axis " + j + " has " + axes[j].length + " entries, not " + channels);
            }
            System.arraycopy(axes[j], 0, flat, j * channels, channels);
        }
        return flat;
    }

    /** k, the number of axes. */
    public int dimensions() {
        return dimensions;
    }

    /** C, the length of the vectors. */
    public int channels() {
        return origin.length;
    }

    public double origin(int channel) {
        return origin[channel];
    }

    public double axis(int j, int channel) {
        if (channel < 0 || channel >= origin.length) {
            throw new IndexOutOfBoundsException("channel " + channel + " of " + origin.length);
        }
        return axes[j * origin.length + channel];
    }

    /** The same axes laid through the origin of {@code other}. */
    Basis through(Basis other) {
        return new Basis(other.origin, axes);
    }

    /** Coordinates (rows, k) of the rows (rows, C) in this basis. */
    public Matrix project(Matrix rows) {
        double[] start = new double[dimensions];
        for (int j = 0; j < dimensions; j++) {
            for (int c = 0; c < origin.length; c++) {
                start[j] += origin[c] * axes[j * origin.length + c];
            }
        }
        return project(rows, start);
    }

    /**
     * Coordinates (rows, k) of differences between points, such as updates: the origin plays no
     * part.
     */
    public Matrix projectDifferences(Matrix rows) {
        return project(rows, new double[dimensions]);
    }

    private Matrix project(Matrix rows, double[] start) {
        if (rows.columns() != origin.length) {
            throw new IllegalArgumentException(
                    rows + " has rows of another length than the axes, " + origin.length);
        }
        float[] single = new float[origin.length];
        double[] row = new double[origin.length];
        double[][] each = new double[dimensions][];
        for (int j = 0; j < dimensions; j++) {
            each[j] = Arrays.copyOfRange(axes, j * origin.length, (j + 1) * origin.length);
        }
        float[] result = new float[rows.rows() * dimensions];
        for (int i = 0; i < rows.rows(); i++) {
            rows.copyRow(i, single, 0);
            for (int c = 0; c < row.length; c++) {
                row[c] = single[c];
            }
            for (int j = 0; j < dimensions; j++) {
                result[i * dimensions + j] = (float) (product(row, each[j]) - start[j]);
            }
        }
        return Matrix.owning(rows.rows(), dimensions, result);
    }

    /** The inner product, in four partial sums that can run in parallel. */
    private static double product(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int c = 0;
        for (; c + 3 < a.length; c += 4) {
            s0 += a[c] * b[c];
            s1 += a[c + 1] * b[c + 1];
            s2 += a[c + 2] * b[c + 2];
            s3 += a[c + 3] * b[c + 3];
        }
        for (; c < a.length; c++) {
            s0 += a[c] * b[c];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Equal when every bit of the origin and the axes is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Basis basis
                && Arrays.equals(origin, basis.origin)
                && Arrays.equals(axes, basis.axes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(origin) + Arrays.hashCode(axes);
    }

    @Override
    public String toString() {
        return "Basis(" + dimensions + " of " + origin.length + ")";
    }
}
