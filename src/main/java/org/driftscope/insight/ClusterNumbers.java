package org.driftscope.insight;

import java.util.Arrays;

/**
 * Renumbers clusters so that as many words as possible keep the number they had and the numbers are
 * small otherwise: an assignment of the new clusters to numbers that maximizes the words kept,
 * found exactly by going through all subsets of the numbers.
 */
final class ClusterNumbers {
    /** More than all that can be gained by small numbers. */
    private static final int A_WORD_KEPT = 256;

    private final int[][] gains; // of giving a new cluster a number
    private final int count; // clusters and numbers

    private ClusterNumbers(int[] before, int[] now, int count) {
        this.count = count;
        gains = new int[count][count];
        for (int cluster : Arrays.stream(now).distinct().toArray()) {
            for (int number = 0; number < count; number++) {
                gains[cluster][number] = count - 1 - number;
            }
        }
        for (int i = 0; i < now.length; i++) {
            if (before[i] >= 0) {
                gains[now[i]][before[i]] += A_WORD_KEPT;
            }
        }
    }

    /**
     * The clusters {@code now} under other numbers below {@code count}.
     *
     * @param before of each word the number it had, −1 where it had none
     * @param now of each word its cluster
     * @param count more than any number before or now, at most 16
     */
    static int[] matched(int[] before, int[] now, int count) {
        int[] numbers = new ClusterNumbers(before, now, count).best();
        return Arrays.stream(now).map(cluster -> numbers[cluster]).toArray();
    }

    /** For each new cluster its number. */
    private int[] best() {
        int sets = 1 << count;
        int[] most =
                new int[sets]; // words kept once as many clusters as a set has have its numbers
        int[] last = new int[sets]; // the number of the last of these clusters
        Arrays.fill(most, -1);
        most[0] = 0;
        for (int set = 1; set < sets; set++) {
            int cluster = Integer.bitCount(set) - 1;
            for (int number = 0; number < count; number++) {
                int without = set & ~(1 << number);
                if (without != set && most[without] + gains[cluster][number] > most[set]) {
                    most[set] = most[without] + gains[cluster][number];
                    last[set] = number;
                }
            }
        }
        int[] numbers = new int[count];
        int set = sets - 1;
        for (int cluster = count - 1; cluster >= 0; cluster--) {
            numbers[cluster] = last[set];
            set &= ~(1 << last[set]);
        }
        return numbers;
    }
}
