package org.driftscope.insight;

/**
 * How well words of a category lie together.
 *
 * @param silhouette2d mean silhouette by category in the exact two-component PCA of the category
 *     words, -1 to 1 (Rousseeuw 1987, doi:10.1016/0377-0427(87)90125-7)
 * @param knnPurity share of the 3 nearest words (cosine, full space) that are of the same category,
 *     0 to 1
 */
public record ClusterMeasures(double silhouette2d, double knnPurity) {
    /** Whether the clusters count as clear. */
    public boolean clear() {
        return silhouette2d >= 0.5 && knnPurity >= 0.9;
    }
}
