package org.driftscope.insight;

import org.driftscope.math.Matrix;

/**
 * The mean silhouette of labelled vectors, where the distance of two vectors is one minus their
 * cosine; see {@link Silhouette} for the formula. For few vectors: every pair is measured.
 */
final class CosineSilhouette {
    private CosineSilhouette() {}

    /**
     * The mean over all vectors; one alone with its label counts as 0.
     *
     * @param vectors (n, C)
     * @param labels n numbers from 0 to {@code labelCount} − 1, two of them used at least
     */
    static double mean(Matrix vectors, int[] labels, int labelCount) {
        int[] sizes = new int[labelCount];
        for (int label : labels) {
            sizes[label]++;
        }
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            if (sizes[labels[i]] > 1) {
                sum += silhouette(i, distanceSums(vectors, labels, labelCount, i), labels, sizes);
            }
        }
        return sum / labels.length;
    }

    /** The sums of the distances from vector i to those of each label. */
    private static double[] distanceSums(Matrix vectors, int[] labels, int labelCount, int i) {
        double[] sums = new double[labelCount];
        for (int j = 0; j < labels.length; j++) {
            sums[labels[j]] += 1 - PairSimilarity.cosine(vectors, i, j);
        }
        return sums;
    }

    private static double silhouette(int i, double[] sums, int[] labels, int[] sizes) {
        double within = sums[labels[i]] / (sizes[labels[i]] - 1);
        double nearest = Double.POSITIVE_INFINITY;
        for (int label = 0; label < sizes.length; label++) {
            if (label != labels[i] && sizes[label] > 0) {
                nearest = Math.min(nearest, sums[label] / sizes[label]);
            }
        }
        double larger = Math.max(within, nearest);
        return larger > 0 ? (nearest - within) / larger : 0;
    }
}
