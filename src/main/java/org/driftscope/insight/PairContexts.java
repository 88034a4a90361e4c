package org.driftscope.insight;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.driftscope.text.Dataset;

/**
 * What a corpus says of all pairs of some words, each {@link ContextMeasure} of it, rounded to
 * twelve decimals, so that pairs with the same contexts are equal whatever was added up first.
 * Immutable.
 */
public final class PairContexts {
    private static final double DECIMALS = 1e12;

    private final WordPairs pairs;
    private final Map<ContextMeasure, double[]> values = new EnumMap<>(ContextMeasure.class);
    private final Map<ContextMeasure, Ranks> ranks = new EnumMap<>(ContextMeasure.class);

    private PairContexts(WordPairs pairs) {
        this.pairs = pairs;
    }

    /**
     * Reads a corpus once and compares all pairs.
     *
     * @param pairs of words that each occur in it
     */
    public static PairContexts of(Dataset dataset, WordPairs pairs) {
        ContextCounts counts = new ContextCounts(dataset, pairs);
        int[] shared = counts.sharedSentences();
        PpmiVectors ppmi = counts.ppmi();
        PairContexts contexts = new PairContexts(pairs);
        contexts.fill(ContextMeasure.SHARED_SENTENCES, pair -> shared[pair]);
        contexts.fill(
                ContextMeasure.PPMI_COSINE,
                pair -> ppmi.cosine(pairs.first(pair), pairs.second(pair)));
        contexts.fill(ContextMeasure.NEXT_WORD_DIVERGENCE, divergence(pairs, counts.next()));
        contexts.fill(
                ContextMeasure.PREVIOUS_WORD_DIVERGENCE, divergence(pairs, counts.previous()));
        return contexts;
    }

    private static IntToDoubleFunction divergence(WordPairs pairs, TokenCounts[] met) {
        return pair -> JensenShannon.divergence(met[pairs.first(pair)], met[pairs.second(pair)]);
    }

    private void fill(ContextMeasure measure, IntToDoubleFunction value) {
        double[] all =
                IntStream.range(0, pairs.count())
                        .mapToDouble(value)
                        .map(exact -> Math.rint(exact * DECIMALS) / DECIMALS)
                        .toArray();
        values.put(measure, all);
        ranks.put(measure, Ranks.of(all));
    }

    public WordPairs pairs() {
        return pairs;
    }

    /** What is measured of the pair with a number. */
    public double value(ContextMeasure measure, int pair) {
        return values.get(measure)[pair];
    }

    /** Where each pair ranks by a measure. */
    public Ranks ranks(ContextMeasure measure) {
        return ranks.get(measure);
    }
}
