package org.driftscope.ui.similarity;

import java.util.Optional;
import org.driftscope.insight.GroupedWords;
import org.driftscope.insight.PairDistances;
import org.driftscope.insight.ShuffledLabels;
import org.driftscope.insight.SimilarityMatrix;
import org.driftscope.math.Matrix;

/**
 * How alike the words are at one step.
 *
 * @param step of the run
 * @param similarity of all words with each other
 * @param all pairs of words
 * @param split the pairs within and between categories
 * @param measures beside those of shuffled labels; empty for fewer than two categories
 */
record SimilarityState(
        long step,
        SimilarityMatrix similarity,
        PairDistances all,
        PairDistances.Split split,
        Optional<ShuffledLabels> measures) {
    static SimilarityState of(long step, Matrix embeddings, GroupedWords words) {
        SimilarityMatrix similarity = SimilarityMatrix.of(embeddings, words);
        return new SimilarityState(
                step,
                similarity,
                PairDistances.all(similarity),
                PairDistances.split(similarity),
                ShuffledLabels.of(embeddings, words));
    }

    /** Whether there are pairs of both kinds to compare. */
    boolean hasCategories() {
        return split.within().pairs() > 0 && split.between().pairs() > 0;
    }
}
