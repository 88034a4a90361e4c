package org.driftscope.run;

import java.util.Optional;
import java.util.stream.IntStream;
import org.driftscope.insight.ClusterGauge;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.math.Matrix;
import org.driftscope.projection.PcaProjector;
import org.driftscope.text.Dataset;

/**
 * The words of exactly one category with its number: an ambiguous word stays out of the measures.
 * Holds off-heap memory until it is closed.
 */
final class Categories implements AutoCloseable {
    private final int[] words;
    private final ClusterGauge gauge;

    private Categories(int[] words, int[] labels) {
        this.words = words;
        gauge = new ClusterGauge(words, labels);
    }

    static Categories of(Dataset dataset) {
        int[] words =
                IntStream.range(0, dataset.vocabulary().size())
                        .filter(id -> dataset.categoriesOf(id).size() == 1)
                        .toArray();
        int[] labels = IntStream.of(words).map(id -> dataset.categoriesOf(id).get(0)).toArray();
        return new Categories(words, labels);
    }

    /** How many words are measured. */
    int size() {
        return words.length;
    }

    /**
     * How clear the clusters are in these embeddings (V, C).
     *
     * @param projector has made its last picture of them: where that is fitted on the very words to
     *     be measured, its components needn't be found again
     */
    Optional<ClusterMeasures> measure(Matrix embeddings, PcaProjector projector) {
        return projector
                .componentsOf(words)
                .map(known -> gauge.measure(embeddings, known.basis()))
                .orElseGet(() -> gauge.measure(embeddings));
    }

    @Override
    public void close() {
        gauge.close();
    }
}
