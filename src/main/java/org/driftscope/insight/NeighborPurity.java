package org.driftscope.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;

/**
 * The share of each word's nearest words that have its label. Near means a large cosine in the full
 * space; of equally near words the one with the smaller id comes first. One owner, one thread;
 * holds off-heap memory until it is closed.
 *
 * <p>Comparing all pairs of many words in double precision takes longer than anything else in a
 * picture. So theirs are compared in single precision first, as matrix products, which leaves the
 * few words that may be nearest; where that is more than those asked for, their cosines in double
 * precision decide. Where words are so much alike that too many are left, a word is compared with
 * all others, and if that happens to many, all are. So the result is always that of comparing all
 * pairs in double precision.
 */
final class NeighborPurity implements AutoCloseable {
    private static final int NEIGHBORS = 3;

    /** Fewer words are all compared in double precision, which takes no longer. */
    private static final int FEWEST_SHORTLISTED = 100;

    /** Once more than one word in so many is to be compared with all others, all words are. */
    private static final int FEW = 32;

    private final int[] labels; // in the order of the ids
    private final UnitVectors vectors;
    private final NearestLists nearest;
    private final double[] cosines; // of one word with those after it, filled in again for each
    private Shortlists shortlists; // null as long as there were none to make

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
        cosines = new double[n];
    }

    /**
     * The mean share over the words, of the 3 nearest ones or of all others where there are fewer.
     *
     * @param embeddings (V, C)
     * @throws org.driftscope.problem.ProblemException where there is not enough memory
     */
    double mean(Matrix embeddings) {
        vectors.load(embeddings);
        if (labels.length < FEWEST_SHORTLISTED) {
            compareAll();
        } else {
            makeShortlists();
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
    private void compareAll() {
        vectors.arrangeByChannel();
        nearest.clear();
        for (int i = 0; i < cosines.length; i++) {
            vectors.cosinesAfter(i, cosines);
            for (int j = i + 1; j < cosines.length; j++) {
                nearest.offer(i, j, cosines[j]);
                nearest.offer(j, i, cosines[j]);
            }
        }
    }

    private void makeShortlists() {
        if (shortlists != null && shortlists.channels() != vectors.channels()) {
            close();
        }
        if (shortlists == null) {
            shortlists = new Shortlists(labels.length, vectors.channels(), NEIGHBORS);
        }
        shortlists.fill(vectors, nearest);
    }

    private void findNearest() {
        int incomplete = 0;
        for (int i = 0; i < labels.length; i++) {
            incomplete += shortlists.complete(i) ? 0 : 1;
        }
        if (incomplete * FEW > labels.length) {
            compareAll();
            return;
        }
        nearest.clear();
        for (int i = 0; i < labels.length; i++) {
            if (shortlists.complete(i)) {
                decide(i);
            } else {
                compareWithAll(i);
            }
        }
    }

    private void decide(int i) {
        int count = shortlists.count(i);
        for (int rank = 0; rank < count; rank++) {
            int other = shortlists.other(i, rank);
            // Which of three is nearest doesn't matter.
            nearest.offer(i, other, count == NEIGHBORS ? 0 : vectors.cosine(i, other));
        }
    }

    private void compareWithAll(int i) {
        for (int other = 0; other < labels.length; other++) {
            if (other != i) {
                nearest.offer(i, other, vectors.cosine(i, other));
            }
        }
    }

    @Override
    public void close() {
        if (shortlists != null) {
            shortlists.close();
            shortlists = null;
        }
    }
}
