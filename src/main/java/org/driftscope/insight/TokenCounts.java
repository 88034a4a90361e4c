package org.driftscope.insight;

import java.util.Arrays;

/** How often each of the tokens met was met. Immutable. */
final class TokenCounts {
    private final int[] tokens; // ascending
    private final int[] counts;
    private final int total;

    /** Counts tokens that were met in any order; the array is sorted. */
    TokenCounts(int[] met) {
        Arrays.sort(met);
        total = met.length;
        int[] distinct = new int[total];
        int[] times = new int[total];
        int size = 0;
        for (int i = 0; i < total; i++) {
            if (i == 0 || met[i] != met[i - 1]) {
                distinct[size++] = met[i];
            }
            times[size - 1]++;
        }
        tokens = Arrays.copyOf(distinct, size);
        counts = Arrays.copyOf(times, size);
    }

    /** How many different tokens were met. */
    int size() {
        return tokens.length;
    }

    /** The token with a number; they rise. */
    int token(int number) {
        return tokens[number];
    }

    /** How often the token with a number was met. */
    int count(int number) {
        return counts[number];
    }

    /** How often any was met. */
    int total() {
        return total;
    }
}
