package org.driftscope.insight;

import java.util.Arrays;
import org.driftscope.math.Matrix;

/**
 * The silhouette of labelled points in the plane: {@code s = (b − a) / max(a, b)}, where a is a
 * point's mean distance to the others of its label and b the smallest mean distance to the points
 * of another one.
 *
 * <p>Goes through the points label by label and adds the distance to each one to the sums of all
 * points: loops without a branch, which Java's compiler turns into vector instructions.
 *
 * @see <a href="https://doi.org/10.1016/0377-0427(87)90125-7">Rousseeuw (1987), Silhouettes,
 *     section 2</a>
 */
final class Silhouette {
    private final double[] x;
    private final double[] y;
    private final int[] labels;
    private final int[] sizes;
    private final double[] sums; // of the distances from each point to those of one label
    private final double[] within; // a of each point
    private final double[] nearest; // b of each point, among the labels so far

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
        sums = new double[n];
        within = new double[n];
        nearest = new double[n];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    }

    /**
     * The mean over all points; a point alone with its label counts as 0.
     *
     * @param points (n, 2 or more), of which the first two coordinates count
     * @param labels n numbers from 0 to {@code labelCount} − 1, each of them used
     */
    static double mean(Matrix points, int[] labels, int labelCount) {
        Silhouette silhouette = new Silhouette(points, labels, labelCount);
        int[][] members = members(labels, silhouette.sizes);
        for (int label = 0; label < labelCount; label++) {
            silhouette.measureTo(label, members[label]);
        }
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += silhouette.of(i);
        }
        return sum / labels.length;
    }

    /** The points of each label, in their order. */
    private static int[][] members(int[] labels, int[] sizes) {
        int[][] members = new int[sizes.length][];
        for (int label = 0; label < sizes.length; label++) {
            members[label] = new int[sizes[label]];
        }
        int[] filled = new int[sizes.length];
        for (int i = 0; i < labels.length; i++) {
            members[labels[i]][filled[labels[i]]++] = i;
        }
        return members;
    }

    private void measureTo(int label, int[] members) {
        Arrays.fill(sums, 0);
        for (int member : members) {
            addDistances(x, y, sums, x[member], y[member]);
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                within[i] = sums[i] / (sizes[label] - 1); // is not used for a point alone
            } else {
                nearest[i] = Math.min(nearest[i], sums[i] / sizes[label]);
            }
        }
    }

    private static void addDistances(
            double[] x, double[] y, double[] sums, double toX, double toY) {
        for (int i = 0; i < sums.length; i++) {
            double dx = x[i] - toX;
            double dy = y[i] - toY;
            sums[i] += Math.sqrt(dx * dx + dy * dy);
        }
    }

    private double of(int i) {
        if (sizes[labels[i]] == 1) {
            return 0;
        }
        double larger = Math.max(within[i], nearest[i]);
        return larger > 0 ? (nearest[i] - within[i]) / larger : 0;
    }
}
