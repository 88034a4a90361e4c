package org.driftscope.text;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text comes to once it is cut into tokens. Immutable.
 *
 * @param sentences training sentences
 * @param tokens tokens in all of them, end tokens included
 * @param vocabulary distinct tokens
 * @param words distinct tokens that carry meaning: no punctuation, no special token
 * @param wordsSeenOnce how many of those occur once
 * @param wordTokens how often words occur, all together
 * @param shortSentences sentences with fewer than two words
 * @param repeatedSentences sentences that an earlier one equals, token by token
 * @param longest tokens of the longest sentence
 * @param lengths the sentences by their number of tokens, shortest first, without gaps
 */
public record TextReport(
        int sentences,
        long tokens,
        int vocabulary,
        int words,
        int wordsSeenOnce,
        long wordTokens,
        int shortSentences,
        int repeatedSentences,
        int longest,
        List<LengthBin> lengths) {
    /** So many bars fit a small chart. */
    private static final int MOST_BINS = 20;

    public TextReport {
        lengths = List.copyOf(lengths);
    }

    /** Counts what a model would read. Interrupting the thread calls it off. */
    public static TextReport of(Dataset dataset) {
        Vocabulary vocabulary = dataset.vocabulary();
        int words = 0;
        int once = 0;
        long wordTokens = 0;
        boolean[] isWord = new boolean[vocabulary.size()];
        for (int id = 0; id < vocabulary.size(); id++) {
            isWord[id] = isWord(vocabulary.token(id));
            if (isWord[id]) {
                words++;
                once += vocabulary.count(id) == 1 ? 1 : 0;
                wordTokens += vocabulary.count(id);
            }
        }
        Sentences seen = new Sentences(dataset, isWord);
        return new TextReport(
                dataset.sentenceCount(),
                dataset.tokenCount(),
                vocabulary.size(),
                words,
                once,
                wordTokens,
                seen.single,
                seen.repeated,
                dataset.longestSentence(),
                bins(dataset));
    }

    private static boolean isWord(String token) {
        return !token.equals(Vocabulary.UNKNOWN)
                && !token.equals(Vocabulary.END)
                && TokenKinds.isWord(token);
    }

    /** How often a word occurs on average. */
    public double meanFrequency() {
        return words == 0 ? 0 : (double) wordTokens / words;
    }

    /** Bins of one width, a round number of tokens. */
    private static List<LengthBin> bins(Dataset dataset) {
        int longest = dataset.longestSentence();
        int width = 1;
        while (longest > width * MOST_BINS) {
            width *= 2;
        }
        int[] counts = new int[(longest + width - 1) / width];
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            counts[Math.max(0, dataset.sentence(s).length - 1) / width]++;
        }
        List<LengthBin> bins = new ArrayList<>();
        for (int bin = 0; bin < counts.length; bin++) {
            bins.add(new LengthBin(bin * width + 1, (bin + 1) * width, counts[bin]));
        }
        return bins;
    }

    /** One look at each sentence. */
    private static final class Sentences {
        private final Set<IntBuffer> seen = new HashSet<>();
        private int single;
        private int repeated;

        Sentences(Dataset dataset, boolean[] isWord) {
            for (int s = 0; s < dataset.sentenceCount(); s++) {
                Cancellation.throwIfInterrupted();
                int[] tokens = dataset.sentence(s);
                single += Arrays.stream(tokens).filter(id -> isWord[id]).count() < 2 ? 1 : 0;
                repeated += seen.add(IntBuffer.wrap(tokens)) ? 0 : 1;
            }
        }
    }
}
