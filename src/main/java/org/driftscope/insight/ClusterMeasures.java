package org.driftscope.insight;

import java.util.Optional;
import org.driftscope.math.Matrix;

/**
 * How well words of a category lie together.
 *
 * @param silhouette2d mean silhouette by category in the exact two-component PCA of the category
 *     words, -1 to 1 (Rousseeuw 1987, doi:10.1016/0377-0427(87)90125-7)
 * @param knnPurity share of the 3 nearest words (cosine, full space) that are of the same category,
 *     0 to 1
 */
public record ClusterMeasures(double silhouette2d, double knnPurity) {
    /**
     * Measures the words {@code wordIds}, of which word i is in the category {@code labels[i]}.
     *
     * <p>A word alone in its category counts as silhouette 0. Of fewer than four words, the nearest
     * ones are all the others.
     *
     * @param embeddings E (V, C), C at least 2
     * @param wordIds distinct rows of E, one for each word of a category
     * @param labels any numbers, equal for words of the same category
     * @return empty for fewer than 2 categories or fewer than 3 words
     * @throws IllegalArgumentException where a word's row holds a value that isn't finite
     * @throws org.driftscope.problem.ProblemException where there is not enough memory
     */
    public static Optional<ClusterMeasures> of(Matrix embeddings, int[] wordIds, int[] labels) {
        try (ClusterGauge gauge = new ClusterGauge(wordIds, labels)) {
            return gauge.measure(embeddings);
        }
    }

    /** Whether the clusters count as clear. */
    public boolean clear() {
        return silhouette2d >= 0.5 && knnPurity >= 0.9;
    }
}
