package org.driftscope.insight;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each token follows what is known of the tokens before it, and how uncertain it is
 * therefore: {@code H = −(1/N) Σ n(k, w)·ln(n(k, w)/n(k))} nats over the N predicted tokens, with k
 * what is known, w the token that follows and n how often each occurs.
 *
 * @see <a href="https://doi.org/10.1002/j.1538-7305.1948.tb01338.x">Shannon (1948), A mathematical
 *     theory of communication, section 6</a>
 */
final class NextTokenCounts {
    private final int vocabularySize;
    // A predicted token w that follows k is the number k·V + w, so that sorting brings equals
    // together.
    private final long[] alone;
    private final long[] afterToken;
    private final long[] afterPrefix;
    private final Map<Long, Integer> prefixes = new HashMap<>();

    NextTokenCounts(List<int[]> sentences, int vocabularySize, int context) {
        if (context < 1) {
            throw new IllegalArgumentException("context must be positive but is " + context);
        }
        long predicted = sentences.stream().mapToLong(s -> Math.max(0, s.length - 1)).sum();
        if (predicted == 0) {
            throw new IllegalArgumentException("No sentence has a token to predict");
        }
        this.vocabularySize = vocabularySize;
        alone = new long[Math.toIntExact(predicted)];
        afterToken = new long[alone.length];
        afterPrefix = new long[alone.length];
        int at = 0;
        for (int[] sentence : sentences) {
            at = count(sentence, context, at);
        }
        Arrays.sort(alone);
        Arrays.sort(afterToken);
        Arrays.sort(afterPrefix);
    }

    private int count(int[] sentence, int context, int start) {
        int at = start;
        int prefix = 0;
        for (int t = 1; t < sentence.length; t++) {
            int before = sentence[t - 1];
            prefix = prefixNumber((t - 1) % context == 0 ? 0 : prefix, before);
            alone[at] = sentence[t];
            afterToken[at] = (long) before * vocabularySize + sentence[t];
            afterPrefix[at] = (long) prefix * vocabularySize + sentence[t];
            at++;
        }
        return at;
    }

    /** The number of the prefix that goes on from another one (0 for none) by a token. */
    private int prefixNumber(int shorter, int token) {
        long key = (long) shorter * vocabularySize + token;
        Integer known = prefixes.putIfAbsent(key, prefixes.size() + 1);
        return known == null ? prefixes.size() : known;
    }

    double entropyKnowingNothing() {
        return entropy(alone);
    }

    double entropyKnowingTokenBefore() {
        return entropy(afterToken);
    }

    /** Known is all of the sentence before, as far as the context reaches. */
    double entropyKnowingPrefix() {
        return entropy(afterPrefix);
    }

    private double entropy(long[] sorted) {
        double sum = 0; // of n(k)·ln n(k) − Σ n(k, w)·ln n(k, w)
        int known = 0; // where the entries that share what is known begin
        int equal = 0; // where the entries that are equal begin
        for (int i = 1; i <= sorted.length; i++) {
            boolean last = i == sorted.length;
            if (last || sorted[i] != sorted[equal]) {
                sum -= timesLog(i - equal);
                equal = i;
            }
            if (last || sorted[i] / vocabularySize != sorted[known] / vocabularySize) {
                sum += timesLog(i - known);
                known = i;
            }
        }
        return Math.max(0, sum / sorted.length);
    }

    private static double timesLog(int count) {
        return count * StrictMath.log(count);
    }
}
