package org.driftscope.insight;

import java.util.Arrays;
import org.driftscope.math.Matrix;

/**
 * The silhouette of labelled points in the plane: {@code s = (b − a) / max(a, b)}, where a is a
 * point's mean distance to the others of its label and b the smallest mean distance to the points
 * of another one.
 *
 * @see <a href="https://doi.org/10.1016/0377-0427(87)90125-7">Rousseeuw (1987), Silhouettes,
 *     section 2</a>
 */
final class Silhouette {
    private final double[] x;
    private final double[] y;
    private final int[] labels;
    private final int[] sizes;
    private final double[] distances; // from one point to all, filled in again for each
    private final double[] sums; // of these, by label

    private Silhouette(Matrix points, int[] labels, int labelCount) {
        int n = labels.length;
        x = new double[n];
        y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = points.get(i, 0);
            y[i] = points.get(i, 1);
        }
        this.labels = labels;
        sizes = new int[labelCount];
        for (int label : labels) {
            sizes[label]++;
        }
        distances = new double[n];
        sums = new double[labelCount];
    }

    /**
     * The mean over all points; a point alone with its label counts as 0.
     *
     * @param points (n, 2 or more), of which the first two coordinates count
     * @param labels n numbers from 0 to {@code labelCount} − 1, each of them used
     */
    static double mean(Matrix points, int[] labels, int labelCount) {
        Silhouette silhouette = new Silhouette(points, labels, labelCount);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += silhouette.of(i);
        }
        return sum / labels.length;
    }

    private double of(int i) {
        int own = labels[i];
        if (sizes[own] == 1) {
            return 0;
        }
        measureDistances(x[i], y[i]);
        Arrays.fill(sums, 0);
        for (int j = 0; j < labels.length; j++) {
            sums[labels[j]] += distances[j];
        }
        double within = sums[own] / (sizes[own] - 1);
        double nearest = Double.POSITIVE_INFINITY;
        for (int label = 0; label < sums.length; label++) {
            if (label != own) {
                nearest = Math.min(nearest, sums[label] / sizes[label]);
            }
        }
        double larger = Math.max(within, nearest);
        return larger > 0 ? (nearest - within) / larger : 0;
    }

    private void measureDistances(double fromX, double fromY) {
        for (int j = 0; j < distances.length; j++) {
            double dx = x[j] - fromX;
            double dy = y[j] - fromY;
            distances[j] = Math.sqrt(dx * dx + dy * dy);
        }
    }
}
