package org.driftscope.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;

/**
 * The share of each word's nearest words that have its label. Near means a large cosine in the full
 * space; of equally near words the one with the smaller id comes first.
 */
final class NeighborPurity {
    private static final int NEIGHBORS = 3;

    /** Channels added at once, so that each sum is loaded once for all of them. */
    private static final int CHANNELS_AT_ONCE = 4;

    private final int[] labels; // in the order of the ids
    private final double[][]
            channels; // the rows at length 1, channel by channel, and channels of 0
    private final double[] cosines; // of one word with those after it, filled in again for each
    private final double[] best; // (n, NEIGHBORS): the largest cosines so far, largest first
    private final int[] nearest; // (n, NEIGHBORS): the words they belong to

    private NeighborPurity(Matrix embeddings, int[] wordIds, int[] labels) {
        int n = wordIds.length;
        int[] byId =
                IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> wordIds[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.labels = Arrays.stream(byId).map(i -> labels[i]).toArray();
        int groups = (embeddings.columns() + CHANNELS_AT_ONCE - 1) / CHANNELS_AT_ONCE;
        channels = new double[groups * CHANNELS_AT_ONCE][n];
        cosines = new double[n];
        best = new double[n * NEIGHBORS];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        nearest = new int[n * NEIGHBORS];
        float[] row = new float[embeddings.columns()];
        for (int i = 0; i < n; i++) {
            embeddings.copyRow(wordIds[byId[i]], row, 0);
            double length = PairSimilarity.length(row);
            for (int c = 0; c < row.length && length > 0; c++) {
                channels[c][i] = row[c] / length;
            }
        }
    }

    /**
     * The mean share over the words, of the 3 nearest ones or of all others where there are fewer.
     *
     * @param embeddings (V, C)
     * @param wordIds distinct rows of {@code embeddings}
     * @param labels one for each word
     */
    static double mean(Matrix embeddings, int[] wordIds, int[] labels) {
        NeighborPurity purity = new NeighborPurity(embeddings, wordIds, labels);
        purity.findNearest();
        int count = Math.min(NEIGHBORS, wordIds.length - 1);
        int same = 0;
        for (int i = 0; i < wordIds.length; i++) {
            for (int rank = 0; rank < count; rank++) {
                int neighbor = purity.nearest[i * NEIGHBORS + rank];
                same += purity.labels[neighbor] == purity.labels[i] ? 1 : 0;
            }
        }
        return (double) same / ((long) count * wordIds.length);
    }

    /** Looks at each pair once. Every word so meets the others in the order of their ids. */
    private void findNearest() {
        for (int i = 0; i < cosines.length; i++) {
            measureCosines(i);
            for (int j = i + 1; j < cosines.length; j++) {
                offer(i, j, cosines[j]);
                offer(j, i, cosines[j]);
            }
        }
    }

    private void offer(int word, int neighbor, double cosine) {
        int first = word * NEIGHBORS;
        int at = first + NEIGHBORS - 1;
        if (!(cosine > best[at])) {
            return;
        }
        for (; at > first && cosine > best[at - 1]; at--) {
            best[at] = best[at - 1];
            nearest[at] = nearest[at - 1];
        }
        best[at] = cosine;
        nearest[at] = neighbor;
    }

    private void measureCosines(int i) {
        Arrays.fill(cosines, 0);
        for (int c = 0; c < channels.length; c += CHANNELS_AT_ONCE) {
            addProducts(i, channels[c], channels[c + 1], channels[c + 2], channels[c + 3]);
        }
    }

    private void addProducts(int i, double[] c0, double[] c1, double[] c2, double[] c3) {
        double[] sums = cosines;
        double x0 = c0[i];
        double x1 = c1[i];
        double x2 = c2[i];
        double x3 = c3[i];
        for (int j = i + 1; j < sums.length; j++) {
            sums[j] += x0 * c0[j] + x1 * c1[j] + x2 * c2[j] + x3 * c3[j];
        }
    }
}
