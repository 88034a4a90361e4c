package org.driftscope.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the pairs of one kind are spread over the cosine distance {@code 1 - cosine}.
 *
 * @param pairs how many pairs there are
 * @param meanCosine of the pairs; NaN where there are none
 * @param counts pairs in {@value #BINS} equally wide stretches of the distance from 0 to 2; one on
 *     a border counts to the stretch above it
 */
public record PairDistances(long pairs, double meanCosine, List<Integer> counts) {
    /** Stretches of the distance. */
    public static final int BINS = 20;

    private static final double LARGEST = 2;

    public PairDistances {
        counts = List.copyOf(counts);
    }

    /**
     * The pairs of different words within a category and between two categories. Words of several
     * or of no categories are left out.
     *
     * @param within pairs of one category
     * @param between pairs of two
     */
    public record Split(PairDistances within, PairDistances between) {}

    /** The pairs of the words that have exactly one category. */
    public static Split split(SimilarityMatrix similarity) {
        GroupedWords words = similarity.words();
        Tally within = new Tally();
        Tally between = new Tally();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (words.isMeasured(i) && words.isMeasured(j)) {
                    Tally tally = words.sameCategory(i, j) ? within : between;
                    tally.add(similarity.cosines().get(i, j));
                }
            }
        }
        return new Split(within.distances(), between.distances());
    }

    /** All pairs of different words. */
    public static PairDistances all(SimilarityMatrix similarity) {
        Tally all = new Tally();
        for (int i = 0; i < similarity.words().size(); i++) {
            for (int j = i + 1; j < similarity.words().size(); j++) {
                all.add(similarity.cosines().get(i, j));
            }
        }
        return all.distances();
    }

    /**
     * The smallest distance of a stretch, by its number, or for {@link #BINS} the largest of all.
     */
    public static double edge(int bin) {
        return bin * LARGEST / BINS;
    }

    /** The share of the pairs in a stretch, 0 to 1. */
    public double share(int bin) {
        return pairs == 0 ? 0 : (double) counts.get(bin) / pairs;
    }

    private static final class Tally {
        private final int[] counts = new int[BINS];
        private long pairs;
        private double sum;

        void add(double cosine) {
            int bin = (int) Math.floor((1 - cosine) * BINS / LARGEST);
            counts[Math.max(0, Math.min(BINS - 1, bin))]++;
            pairs++;
            sum += cosine;
        }

        PairDistances distances() {
            List<Integer> list = new ArrayList<>();
            Arrays.stream(counts).forEach(list::add);
            return new PairDistances(pairs, sum / pairs, list);
        }
    }
}
