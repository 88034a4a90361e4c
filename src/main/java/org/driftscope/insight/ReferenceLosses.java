package org.driftscope.insight;

import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.text.Dataset;

/**
 * Losses to compare a training loss with, in nats per predicted token. Predicted are all tokens of
 * a sentence but its first.
 *
 * @param uniform ln V: guessing blindly
 * @param unigram knowing how frequent each token is
 * @param bigram knowing the token before, too
 * @param fullPrefix knowing all the model can see of the sentence before: no model can do better on
 *     this corpus
 */
public record ReferenceLosses(double uniform, double unigram, double bigram, double fullPrefix) {
    /** The losses of a dataset for a model that reads at most {@code context} tokens at once. */
    public static ReferenceLosses of(Dataset dataset, int context) {
        List<int[]> sentences =
                IntStream.range(0, dataset.sentenceCount()).mapToObj(dataset::sentence).toList();
        return of(sentences, dataset.vocabulary().size(), context);
    }

    /**
     * The losses of sentences of token ids.
     *
     * <p>A sentence longer than the context is read in pieces, as {@link Dataset#examples} cuts it,
     * and what came before the piece isn't seen.
     *
     * @param sentences token ids below {@code vocabularySize}; one of them at least with two tokens
     * @param context T, the most tokens read at once
     */
    public static ReferenceLosses of(List<int[]> sentences, int vocabularySize, int context) {
        NextTokenCounts counts = new NextTokenCounts(sentences, vocabularySize, context);
        return new ReferenceLosses(
                StrictMath.log(vocabularySize),
                counts.entropyKnowingNothing(),
                counts.entropyKnowingTokenBefore(),
                counts.entropyKnowingPrefix());
    }
}
