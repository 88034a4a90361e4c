package org.driftscope.insight;

/** The Euclidean distances between some vectors, all of them at hand. Immutable. */
final class Distances {
    private final double[][] distances; // (n, n)

    /** Between vectors of equally many coordinates. */
    Distances(double[][] vectors) {
        distances = new double[vectors.length][vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.sqrt(KMeans.squaredDistance(vectors[i], vectors[j]));
                distances[i][j] = distance;
                distances[j][i] = distance;
            }
        }
    }

    /**
     * The mean silhouette of clusters, {@code (b − a) / max(a, b)} of each vector: a is its mean
     * distance to the others of its cluster, b the smallest to those of another one. A vector alone
     * in its cluster counts as 0.
     *
     * @param labels n numbers from 0 to {@code count} − 1
     * @see <a href="https://doi.org/10.1016/0377-0427(87)90125-7">Rousseeuw (1987), Silhouettes,
     *     section 2</a>
     */
    double silhouette(int[] labels, int count) {
        int[] sizes = new int[count];
        for (int label : labels) {
            sizes[label]++;
        }
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += sizes[labels[i]] == 1 ? 0 : silhouette(i, labels, sizes);
        }
        return sum / labels.length;
    }

    private double silhouette(int i, int[] labels, int[] sizes) {
        double[] sums = new double[sizes.length];
        for (int j = 0; j < labels.length; j++) {
            sums[labels[j]] += distances[i][j];
        }
        double within = sums[labels[i]] / (sizes[labels[i]] - 1);
        double nearest = Double.POSITIVE_INFINITY;
        for (int label = 0; label < sizes.length; label++) {
            if (label != labels[i] && sizes[label] > 0) {
                nearest = Math.min(nearest, sums[label] / sizes[label]);
            }
        }
        double larger = Math.max(within, nearest);
        return larger > 0 && Double.isFinite(larger) ? (nearest - within) / larger : 0;
    }
}
