package org.driftscope.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.insight.ReadyPair;
import org.driftscope.insight.ReadyPairs;
import org.driftscope.math.Matrix;
import org.driftscope.text.Dataset;

/**
 * Tells whether the first ready pair of a text has met; see {@link Milestone.Kind#PAIR}. What is
 * told of a step depends on that step alone. A text without categories of more than {@value
 * #MOST_TOKENS} tokens has no such pair, since looking for one would hold up the training.
 */
final class PairWatch {
    /** Two random vectors of 16 channels are seldom so close: 0.6 is 2.3 standard deviations. */
    static final double CLOSE = 0.6;

    static final double ABOVE_CONTROL = 0.4;
    private static final int MOST_TOKENS = 100_000;

    private final Dataset dataset;
    private final int[] centredOn;
    private final Optional<ReadyPair> pair;

    /** For the words and groups of a run as they are now. */
    PairWatch(RunDescription run) {
        dataset = run.dataset();
        centredOn = run.fittedIds();
        boolean large = dataset.tokenCount() > MOST_TOKENS;
        boolean grouped = !dataset.corpus().categories().isEmpty();
        pair =
                centredOn.length < 3 || (large && !grouped)
                        ? Optional.empty()
                        : ReadyPairs.of(dataset, run.fittedWords()).stream().findFirst();
    }

    /** Whether it is for this run as it is grouped now. */
    @SuppressWarnings("ReferenceEquality") // a dataset that is grouped otherwise is another one
    boolean isFor(RunDescription run) {
        return dataset == run.dataset() && centredOn.length == run.fittedWords().size();
    }

    /** The milestone at a step after which the embeddings (V, C) are such, if the pair has met. */
    Optional<Milestone> met(long step, Matrix embeddings) {
        return pair.flatMap(words -> met(words, step, embeddings));
    }

    private Optional<Milestone> met(ReadyPair words, long step, Matrix embeddings) {
        double cosine = cosine(embeddings, words.first(), words.second());
        if (cosine < CLOSE) {
            return Optional.empty();
        }
        double control =
                Math.max(
                        cosine(embeddings, words.first(), words.control()),
                        cosine(embeddings, words.second(), words.control()));
        return cosine - control < ABOVE_CONTROL
                ? Optional.empty()
                : Optional.of(
                        new Milestone(Milestone.Kind.PAIR, step, step, words(), cosine, control));
    }

    /** The pair and its control; empty where there is none. */
    List<String> words() {
        return pair.stream()
                .flatMap(words -> Stream.of(words.first(), words.second(), words.control()))
                .map(dataset.vocabulary()::token)
                .toList();
    }

    private double cosine(Matrix embeddings, int a, int b) {
        return PairSimilarity.centredCosine(embeddings, a, b, centredOn);
    }
}
