package org.driftscope.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;

/**
 * The share of each word's nearest words that have its label. Near means a large cosine in the full
 * space; of equally near words the one with the smaller id comes first. One owner, one thread.
 *
 * <p>Comparing all pairs of many words takes longer than anything else in a picture. So where they
 * are measured again and again while they move by little, each keeps a list of the {@link #LISTED}
 * words that were nearest when all were compared last. The distances between vectors of length 1
 * are {@code d = √(2 − 2·cos)} and keep the triangle inequality: a word that is not listed, and was
 * at distance r or more, has come no nearer than {@code r − δᵢ − max δ}, with δ how far each vector
 * has moved since. Where three of the list are nearer than that, they are the nearest of all, and
 * nothing was left out that matters; else the word is compared with all others, and if that happens
 * to many, all are. So the result is that of comparing all pairs each time, to the last bit. While
 * words move fast no lists are kept, since they would not hold.
 */
final class NeighborPurity {
    private static final int NEIGHBORS = 3;

    /** Longer lists hold for more steps and take longer to go through. */
    private static final int LISTED = 16;

    /** Fewer words are all compared each time, which takes less than keeping lists. */
    private static final int FEWEST_LISTED = 200;

    /** Once more than one word in so many is compared with all others, all words are. */
    private static final int FEW = 32;

    /** Lists are begun once no vector moves by more than this from one measurement to the next. */
    private static final double SLOW = 0.01;

    /** Lists are made anew where they held for this many measurements, else given up. */
    private static final int WORTH_MAKING = 3;

    /**
     * Above the rounding of a distance at any number of channels: that of a cosine stays below
     * 10⁻¹³, and a distance is the root of it.
     */
    private static final double MARGIN = 1e-6;

    private final int[] labels; // in the order of the ids
    private final UnitVectors vectors;
    private final NearestLists nearest; // as they are now
    private final NearestLists listed; // as they were when all were compared last
    private double[][] reference = {}; // the vectors then
    private double mostReach; // how far a list may be said to reach
    private boolean listing; // whether all were listed when they were compared last
    private int held; // how many measurements the lists have held for since then
    private final double[] cosines; // of one word with those after it, filled in again for each
    private final double[] moved; // δ

    /**
     * For these words.
     *
     * @param wordIds distinct rows of the embeddings, two or more
     * @param labels one for each word
     */
    NeighborPurity(int[] wordIds, int[] labels) {
        int n = wordIds.length;
        int[] byId =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> wordIds[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.labels = Arrays.stream(byId).map(i -> labels[i]).toArray();
        vectors = new UnitVectors(Arrays.stream(byId).map(i -> wordIds[i]).toArray());
        nearest = new NearestLists(n, NEIGHBORS);
        listed = new NearestLists(n < FEWEST_LISTED ? 0 : n, LISTED);
        cosines = new double[n];
        moved = new double[n];
    }

    /**
     * The mean share over the words, of the 3 nearest ones or of all others where there are fewer.
     *
     * @param embeddings (V, C)
     */
    double mean(Matrix embeddings) {
        vectors.load(embeddings);
        if (labels.length < FEWEST_LISTED) {
            compareAll(nearest);
        } else {
            findNearest();
        }
        int count = Math.min(NEIGHBORS, labels.length - 1);
        int same = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int rank = 0; rank < count; rank++) {
                same += labels[nearest.other(i, rank)] == labels[i] ? 1 : 0;
            }
        }
        return (double) same / ((long) count * labels.length);
    }

    /** Looks at each pair once. Every word so meets the others in the order of their ids. */
    private void compareAll(NearestLists lists) {
        vectors.arrangeByChannel();
        lists.clear();
        for (int i = 0; i < cosines.length; i++) {
            vectors.cosinesAfter(i, cosines);
            for (int j = i + 1; j < cosines.length; j++) {
                lists.offer(i, j, cosines[j]);
                lists.offer(j, i, cosines[j]);
            }
        }
    }

    private void findNearest() {
        double most = measureMoves();
        if (listing && findInLists(most)) {
            held++;
            return;
        }
        listing = listing ? held >= WORTH_MAKING : most < SLOW;
        held = 0;
        reference = vectors.copy();
        mostReach = vectors.anyZero() ? 1 : 2; // the distance of 0 from a vector of length 1
        compareAll(listing ? listed : nearest);
        if (listing) {
            takeFirstListed();
        }
    }

    private void takeFirstListed() {
        nearest.clear();
        for (int i = 0; i < labels.length; i++) {
            for (int rank = 0; rank < NEIGHBORS; rank++) {
                nearest.offer(i, listed.other(i, rank), listed.cosine(i, rank));
            }
        }
    }

    /** Finds how far each vector is from the reference, and returns the largest distance. */
    private double measureMoves() {
        if (reference.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double most = 0;
        for (int i = 0; i < moved.length; i++) {
            moved[i] = vectors.distance(i, reference[i]);
            most = Math.max(most, moved[i]);
        }
        return most;
    }

    /** Whether the nearest words were found without comparing many with all others. */
    private boolean findInLists(double most) {
        nearest.clear();
        int compared = 0;
        for (int i = 0; i < moved.length; i++) {
            if (!foundInList(i, most)) {
                compared++;
                compareWithAll(i);
            }
            if (compared * FEW > moved.length) {
                return false;
            }
        }
        return true;
    }

    private boolean foundInList(int i, double mostMoved) {
        double reach = Math.min(mostReach, distance(listed.cosine(i, LISTED - 1)));
        for (int rank = 0; rank < LISTED; rank++) {
            int other = listed.other(i, rank);
            nearest.offer(i, other, vectors.cosine(i, other));
        }
        double third = distance(nearest.cosine(i, NEIGHBORS - 1));
        return third + MARGIN < reach - moved[i] - mostMoved;
    }

    private void compareWithAll(int i) {
        nearest.clear(i);
        for (int other = 0; other < labels.length; other++) {
            if (other != i) {
                nearest.offer(i, other, vectors.cosine(i, other));
            }
        }
    }

    /** Of two vectors of length 1. */
    private static double distance(double cosine) {
        return Math.sqrt(Math.max(0, 2 - 2 * cosine));
    }
}
