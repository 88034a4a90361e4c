package org.driftscope.insight;

import java.util.Arrays;
import org.driftscope.math.SeededRandom;

/**
 * Cuts vectors into k clusters so that the squared distances to the clusters' means are small:
 * starts at vectors drawn far from each other (k-means++), then assigns and averages in turn. Of
 * several starts the best one counts. The same vectors and seed give the same clusters.
 *
 * @see <a href="https://dl.acm.org/doi/10.5555/1283383.1283494">Arthur, Vassilvitskii (2007),
 *     k-means++: the advantages of careful seeding</a>
 * @see <a href="https://doi.org/10.1109/TIT.1982.1056489">Lloyd (1982), Least squares quantization
 *     in PCM</a>
 */
final class KMeans {
    private static final int STARTS = 5;
    private static final int MOST_ROUNDS = 100;

    private final double[][] vectors; // (n, C)
    private final double[][] centres; // (k, C)
    private final int[] labels;
    private final SeededRandom random;

    private KMeans(double[][] vectors, int k, SeededRandom random) {
        this.vectors = vectors;
        this.random = random;
        centres = new double[k][];
        labels = new int[vectors.length];
        Arrays.fill(labels, -1);
    }

    /**
     * The number of each vector's cluster, 0 to k − 1. A cluster may be left empty only where there
     * are fewer than k different vectors.
     *
     * @param vectors n of them, with C finite coordinates each
     * @param k from 1 to n
     */
    static int[] labels(double[][] vectors, int k, long seed) {
        if (k < 1 || k > vectors.length) {
            throw new IllegalArgumentException("k is " + k + " for " + vectors.length + " vectors");
        }
        SeededRandom random = new SeededRandom(seed);
        double least = Double.POSITIVE_INFINITY;
        int[] best = {};
        for (int start = 0; start < STARTS; start++) {
            KMeans attempt = new KMeans(vectors, k, random);
            double sum = attempt.run();
            if (best.length == 0 || sum < least) {
                least = sum;
                best = attempt.labels;
            }
        }
        return best;
    }

    private double run() {
        spread();
        for (int round = 0; assign() && round < MOST_ROUNDS; round++) {
            average();
        }
        double sum = 0;
        for (int i = 0; i < vectors.length; i++) {
            sum += squaredDistance(vectors[i], centres[labels[i]]);
        }
        return sum;
    }

    /** Draws each centre with a chance that grows with the squared distance to those before it. */
    private void spread() {
        double[] nearest = new double[vectors.length];
        Arrays.fill(nearest, 1);
        for (int centre = 0; centre < centres.length; centre++) {
            centres[centre] = vectors[draw(nearest)].clone();
            for (int i = 0; i < vectors.length; i++) {
                double distance = squaredDistance(vectors[i], centres[centre]);
                nearest[i] = centre == 0 ? distance : Math.min(nearest[i], distance);
            }
        }
    }

    private int draw(double[] weights) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        int last = 0; // of those with a weight, in case rounding leaves something over
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** Gives each vector to the nearest centre; returns whether any changed hands. */
    private boolean assign() {
        boolean changed = false;
        for (int i = 0; i < vectors.length; i++) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int centre = 0; centre < centres.length; centre++) {
                double distance = squaredDistance(vectors[i], centres[centre]);
                if (distance < least) {
                    least = distance;
                    nearest = centre;
                }
            }
            changed |= labels[i] != nearest;
            labels[i] = nearest;
        }
        return changed;
    }

    /** Moves each centre to the mean of its vectors; one without any stays. */
    private void average() {
        for (int centre = 0; centre < centres.length; centre++) {
            double[] sum = new double[centres[centre].length];
            int count = 0;
            for (int i = 0; i < vectors.length; i++) {
                if (labels[i] == centre) {
                    count++;
                    for (int c = 0; c < sum.length; c++) {
                        sum[c] += vectors[i][c];
                    }
                }
            }
            for (int c = 0; c < sum.length && count > 0; c++) {
                centres[centre][c] = sum[c] / count;
            }
        }
    }

    static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            double difference = a[c] - b[c];
            sum += difference * difference;
        }
        return sum;
    }
}
