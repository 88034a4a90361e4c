package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.insight.PairContexts;
import org.driftscope.insight.PairCosines;
import org.driftscope.insight.Ranks;
import org.driftscope.insight.WordPairs;
import org.driftscope.plot.Figures;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;

/**
 * What the corpus says of pairs of words, beside how alike their vectors are.
 *
 * @param step updates made
 * @param rankCorrelations Spearman's, of each measure with the cosine of the vectors
 * @param pairs of the words of the categories and of frequent content words
 */
record ContextReport(long step, Correlations rankCorrelations, List<Pair> pairs)
        implements InspectReport {
    /** Null where all pairs have the same value; see {@link ContextMeasure}. */
    record Correlations(
            Double sharedSentences,
            Double ppmiCosine,
            Double nextWordDivergence,
            Double previousWordDivergence) {}

    /**
     * Two words; see {@link ContextMeasure}.
     *
     * @param centredCosine of their vectors, after the mean of all these words is taken off
     */
    record Pair(
            List<String> words,
            int sharedSentences,
            double ppmiCosine,
            double nextWordDivergence,
            double previousWordDivergence,
            double centredCosine) {}

    static ContextReport of(Moment moment) {
        Dataset dataset = moment.description().dataset();
        PairContexts contexts = PairContexts.of(dataset, WordPairs.of(dataset));
        PairCosines cosines =
                PairCosines.centred(moment.model().tokenEmbeddings(), contexts.pairs());
        Ranks ranks = cosines.ranks();
        return new ContextReport(
                moment.frame().step(),
                new Correlations(
                        correlation(contexts, ContextMeasure.SHARED_SENTENCES, ranks),
                        correlation(contexts, ContextMeasure.PPMI_COSINE, ranks),
                        correlation(contexts, ContextMeasure.NEXT_WORD_DIVERGENCE, ranks),
                        correlation(contexts, ContextMeasure.PREVIOUS_WORD_DIVERGENCE, ranks)),
                IntStream.range(0, contexts.pairs().count())
                        .mapToObj(pair -> pair(dataset.vocabulary(), contexts, cosines, pair))
                        .toList());
    }

    private static Double correlation(PairContexts contexts, ContextMeasure measure, Ranks ranks) {
        OptionalDouble correlation = contexts.ranks(measure).correlation(ranks);
        return correlation.isPresent() ? correlation.getAsDouble() : null;
    }

    private static Pair pair(
            Vocabulary vocabulary, PairContexts contexts, PairCosines cosines, int pair) {
        WordPairs pairs = contexts.pairs();
        return new Pair(
                List.of(
                        vocabulary.token(pairs.word(pairs.first(pair))),
                        vocabulary.token(pairs.word(pairs.second(pair)))),
                (int) contexts.value(ContextMeasure.SHARED_SENTENCES, pair),
                contexts.value(ContextMeasure.PPMI_COSINE, pair),
                contexts.value(ContextMeasure.NEXT_WORD_DIVERGENCE, pair),
                contexts.value(ContextMeasure.PREVIOUS_WORD_DIVERGENCE, pair),
                cosines.value(pair));
    }

    @Override
    public void print(PrintWriter out, Dataset dataset) {
        out.printf(Locale.ROOT, "step %,d, %s%n", step, Figures.counted(pairs.size(), "pair"));
        out.println("rank correlation with the centred cosine of the vectors:");
        print(out, "shared sentences", rankCorrelations.sharedSentences());
        print(out, "PPMI cosine", rankCorrelations.ppmiCosine());
        print(out, "divergence of next words", rankCorrelations.nextWordDivergence());
        print(out, "divergence of previous words", rankCorrelations.previousWordDivergence());
        out.println("shared  PPMI  next  previous  cosine");
        for (Pair pair : pairs) {
            out.printf(
                    Locale.ROOT,
                    "%6d  %4.2f  %4.2f  %8.2f  %6.2f  %s, %s%n",
                    pair.sharedSentences(),
                    pair.ppmiCosine(),
                    pair.nextWordDivergence(),
                    pair.previousWordDivergence(),
                    pair.centredCosine(),
                    pair.words().get(0),
                    pair.words().get(1));
        }
    }

    private static void print(PrintWriter out, String measure, Double correlation) {
        String value =
                correlation == null ? "none" : String.format(Locale.ROOT, "%.2f", correlation);
        out.println("  " + measure + ": " + value);
    }
}
