package org.driftscope.projection;

import org.driftscope.math.Matrix;

/**
 * A plane (k = 2) or space (k = 3) laid through the embedding space: an origin (C) and k
 * orthonormal axes (C). Immutable.
 */
public final class Basis {
    private final double[] origin;
    private final double[][] axes;

    /** Copies {@code origin} (C) and {@code axes} (k, C). */
    public Basis(double[] origin, double[][] axes) {
        this.origin = origin.clone();
        this.axes = new double[axes.length][];
        for (int j = 0; j < axes.length; j++) {
            if (axes[j].length != origin.length) {
                throw new IllegalArgumentException(
                        "Axis " + j + " has " + axes[j].length + " entries, not " + origin.length);
            }
            this.axes[j] = axes[j].clone();
        }
    }

    /** k, the number of axes. */
    public int dimensions() {
        return axes.length;
    }

    /** C, the length of the vectors. */
    public int channels() {
        return origin.length;
    }

    public double origin(int channel) {
        return origin[channel];
    }

    public double axis(int j, int channel) {
        return axes[j][channel];
    }

    /** Coordinates (rows, k) of the rows (rows, C) in this basis. */
    public Matrix project(Matrix rows) {
        return dot(rows, true);
    }

    /**
     * Coordinates (rows, k) of differences between points, such as updates: the origin plays no
     * part.
     */
    public Matrix projectDifferences(Matrix rows) {
        return dot(rows, false);
    }

    private Matrix dot(Matrix rows, boolean centered) {
        int k = axes.length;
        float[] row = new float[origin.length];
        float[] result = new float[rows.rows() * k];
        for (int i = 0; i < rows.rows(); i++) {
            rows.copyRow(i, row, 0);
            for (int j = 0; j < k; j++) {
                double sum = 0;
                for (int c = 0; c < row.length; c++) {
                    sum += (centered ? row[c] - origin[c] : row[c]) * axes[j][c];
                }
                result[i * k + j] = (float) sum;
            }
        }
        return Matrix.owning(rows.rows(), k, result);
    }
}
