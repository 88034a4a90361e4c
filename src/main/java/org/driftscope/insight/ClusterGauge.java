package org.driftscope.insight;

import java.util.Arrays;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.projection.Basis;
import org.driftscope.projection.PrincipalComponents;

/**
 * Takes the {@link ClusterMeasures} of the same words again and again, as a model is trained. What
 * it finds depends on the embeddings it is given alone; what it remembers of the ones before only
 * saves time. One owner, one thread; holds off-heap memory until it is closed.
 */
public final class ClusterGauge implements AutoCloseable {
    private final int[] wordIds;
    private final int[] labels; // from 0 to labelCount − 1
    private final int labelCount;
    private final NeighborPurity purity;

    /**
     * For the words {@code wordIds}, of which word i is in the category {@code labels[i]}.
     *
     * @param wordIds distinct rows of the embeddings, one for each word of a category
     * @param labels any numbers, equal for words of the same category
     */
    public ClusterGauge(int[] wordIds, int[] labels) {
        if (wordIds.length != labels.length) {
            throw new IllegalArgumentException(
                    wordIds.length + " words but " + labels.length + " labels");
        }
        this.wordIds = wordIds.clone();
        int[] categories = Arrays.stream(labels).distinct().sorted().toArray();
        this.labels = Arrays.stream(labels).map(l -> Arrays.binarySearch(categories, l)).toArray();
        labelCount = categories.length;
        purity = new NeighborPurity(wordIds, this.labels);
    }

    /**
     * The measures in these embeddings (V, C), C at least 2; empty for fewer than 2 categories or
     * fewer than 3 words.
     *
     * <p>A word alone in its category counts as silhouette 0. Of fewer than four words, the nearest
     * ones are all the others.
     *
     * @throws IllegalArgumentException where a word's row holds a value that isn't finite
     * @throws org.driftscope.problem.ProblemException where there is not enough memory
     */
    public Optional<ClusterMeasures> measure(Matrix embeddings) {
        return measurable()
                ? measure(embeddings, PrincipalComponents.first(embeddings, wordIds, 2).basis())
                : Optional.empty();
    }

    /**
     * The same where the words' exact principal components are known already.
     *
     * @param components those of the rows {@code wordIds}; only the first two count
     * @throws org.driftscope.problem.ProblemException where there is not enough memory
     */
    public Optional<ClusterMeasures> measure(Matrix embeddings, Basis components) {
        if (!measurable()) {
            return Optional.empty();
        }
        Matrix points = components.project(embeddings.selectRows(wordIds)); // (words, 2 or more)
        return Optional.of(
                new ClusterMeasures(
                        Silhouette.mean(points, labels, labelCount), purity.mean(embeddings)));
    }

    @Override
    public void close() {
        purity.close();
    }

    private boolean measurable() {
        return labelCount >= 2 && wordIds.length >= 3;
    }
}
