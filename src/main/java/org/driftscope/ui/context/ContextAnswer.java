package org.driftscope.ui.context;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.insight.ContrastPairs;
import org.driftscope.insight.PairContexts;
import org.driftscope.insight.PairCosines;
import org.driftscope.insight.WordPairs;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;

/**
 * The numbers of one step. Immutable; found on any thread.
 *
 * @param step whose embeddings are compared
 * @param contexts what the corpus says, the same through a run
 * @param contrast the pairs the story is about
 * @param cosines of the embeddings
 * @param correlations Spearman's rank correlation of each measure with the cosines
 */
record ContextAnswer(
        long step,
        PairContexts contexts,
        ContrastPairs contrast,
        PairCosines cosines,
        Map<ContextMeasure, OptionalDouble> correlations) {
    /** The numbers now; the corpus is read only where nothing is {@code known} of it yet. */
    static ContextAnswer of(Moment moment, Dataset dataset, Optional<ContextAnswer> known) {
        PairContexts contexts =
                known.map(ContextAnswer::contexts)
                        .orElseGet(() -> PairContexts.of(dataset, WordPairs.of(dataset)));
        ContrastPairs contrast =
                known.map(ContextAnswer::contrast)
                        .orElseGet(() -> ContrastPairs.of(contexts, dataset));
        PairCosines cosines = PairCosines.centred(moment.frame().embeddings(), contexts.pairs());
        var ranks = cosines.ranks();
        Map<ContextMeasure, OptionalDouble> correlations = new EnumMap<>(ContextMeasure.class);
        for (ContextMeasure measure : ContextMeasure.values()) {
            correlations.put(measure, contexts.ranks(measure).correlation(ranks));
        }
        return new ContextAnswer(moment.frame().step(), contexts, contrast, cosines, correlations);
    }
}
