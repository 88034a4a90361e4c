package org.driftscope.insight;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.driftscope.text.Dataset;

/** One reading of a corpus that counts what stands around the words of some pairs. */
final class ContextCounts {
    /** How many tokens before and after a word stand around it. */
    private static final int WINDOW = 2;

    /** The token that stands for the bounds of a sentence. */
    private static final int BOUND = -1;

    private final WordPairs pairs;
    private final int[] places; // of each token, -1 where it is none of the words
    private final IntStream.Builder[] next;
    private final IntStream.Builder[] previous;
    private final IntStream.Builder[] around;
    private final long[] totals; // how many tokens stand around each token
    private final int[] shared; // sentences of each pair

    ContextCounts(Dataset dataset, WordPairs pairs) {
        this.pairs = pairs;
        places = new int[dataset.vocabulary().size()];
        Arrays.fill(places, -1);
        for (int place = 0; place < pairs.wordCount(); place++) {
            places[pairs.word(place)] = place;
        }
        next = builders(pairs.wordCount());
        previous = builders(pairs.wordCount());
        around = builders(pairs.wordCount());
        totals = new long[places.length];
        shared = new int[pairs.count()];
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            read(dataset.sentence(s));
        }
    }

    private static IntStream.Builder[] builders(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> IntStream.builder())
                .toArray(IntStream.Builder[]::new);
    }

    private void read(int[] sentence) {
        for (int t = 0; t < sentence.length; t++) {
            int from = Math.max(0, t - WINDOW);
            int to = Math.min(sentence.length - 1, t + WINDOW);
            totals[sentence[t]] += to - from;
            int place = places[sentence[t]];
            if (place >= 0) {
                next[place].add(t + 1 < sentence.length ? sentence[t + 1] : BOUND);
                previous[place].add(t > 0 ? sentence[t - 1] : BOUND);
                for (int u = from; u <= to; u++) {
                    if (u != t) {
                        around[place].add(sentence[u]);
                    }
                }
            }
        }
        int[] present =
                Arrays.stream(sentence)
                        .map(id -> places[id])
                        .filter(p -> p >= 0)
                        .distinct()
                        .toArray();
        for (int i = 0; i < present.length; i++) {
            for (int j = i + 1; j < present.length; j++) {
                shared[pairs.pair(present[i], present[j])]++;
            }
        }
    }

    /** In how many sentences both words of each pair stand. */
    int[] sharedSentences() {
        return shared.clone();
    }

    /** What follows each word. */
    TokenCounts[] next() {
        return counts(next);
    }

    /** What stands before each word. */
    TokenCounts[] previous() {
        return counts(previous);
    }

    PpmiVectors ppmi() {
        return new PpmiVectors(counts(around), totals);
    }

    private static TokenCounts[] counts(IntStream.Builder[] builders) {
        return Arrays.stream(builders)
                .map(met -> new TokenCounts(met.build().toArray()))
                .toArray(TokenCounts[]::new);
    }
}
