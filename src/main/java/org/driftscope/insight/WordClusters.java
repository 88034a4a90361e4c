package org.driftscope.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;

/**
 * Clusters of words whose embeddings point much the same way: k-means of the embeddings brought to
 * length 1, so that near is a large cosine. Immutable; any thread.
 */
public final class WordClusters {
    /** The most clusters there may be. */
    public static final int MOST = 8;

    /** Another count of clusters must be better than the one before by this much of silhouette. */
    private static final double WORTH_A_CHANGE = 0.02;

    /** Fixed, so that the same embeddings always give the same clusters. */
    private static final long SEED = 20_140_611;

    private final int[] words;
    private final int[] numbers; // of each word's cluster, below MOST
    private final double silhouette;
    private final double[][] vectors; // of length 1, (words, C)

    private WordClusters(int[] words, int[] numbers, double silhouette, double[][] vectors) {
        this.words = words;
        this.numbers = numbers;
        this.silhouette = silhouette;
        this.vectors = vectors;
    }

    /**
     * So many clusters of the words, or of 2 to 8 those with the largest silhouette.
     *
     * @param embeddings E (V, C)
     * @param words two or more different rows of it
     * @param k from 2 to 8, taken for as many as there are words where it is more; empty for the
     *     best
     * @param before the clusters of the same words a while ago: as many words as possible keep
     *     their number, and so do the clusters their count unless another is clearly better
     */
    public static WordClusters of(
            Matrix embeddings, int[] words, OptionalInt k, Optional<WordClusters> before) {
        if (words.length < 2 || k.orElse(2) < 2 || k.orElse(2) > MOST) {
            throw new IllegalArgumentException(k + " clusters of " + words.length + " words");
        }
        Optional<WordClusters> same = before.filter(old -> Arrays.equals(old.words, words));
        int usual = same.map(old -> old.numbers().size()).orElse(0);
        double[][] vectors = unitRows(embeddings, words);
        Distances distances = new Distances(vectors);
        WordClusters best = null;
        double highest = Double.NEGATIVE_INFINITY;
        int most = Math.min(k.orElse(MOST), words.length);
        for (int count = Math.min(k.orElse(2), most); count <= most; count++) {
            int[] labels = KMeans.labels(vectors, count, SEED);
            double silhouette = distances.silhouette(labels, count);
            double score = silhouette + (count == usual ? WORTH_A_CHANGE : 0);
            if (score > highest) {
                highest = score;
                best = new WordClusters(words.clone(), labels, silhouette, vectors);
            }
        }
        return same.isPresent() ? best.numberedLike(same.get()) : best;
    }

    private WordClusters numberedLike(WordClusters before) {
        int[] matched = ClusterNumbers.matched(before.numbers, numbers, MOST);
        return new WordClusters(words, matched, silhouette, vectors);
    }

    private static double[][] unitRows(Matrix embeddings, int[] words) {
        double[][] rows = new double[words.length][embeddings.columns()];
        float[] row = new float[embeddings.columns()];
        for (int i = 0; i < words.length; i++) {
            embeddings.copyRow(words[i], row, 0);
            double length = PairSimilarity.length(row);
            for (int c = 0; c < row.length; c++) {
                rows[i][c] = length > 0 ? row[c] / length : 0;
            }
        }
        return rows;
    }

    /** The numbers in use, rising; not all below the largest need be. */
    public List<Integer> numbers() {
        return Arrays.stream(numbers).distinct().sorted().boxed().toList();
    }

    /** The number of a word's cluster, empty where the word was not among them. */
    public OptionalInt numberOf(int word) {
        return IntStream.range(0, words.length)
                .filter(i -> words[i] == word)
                .map(i -> numbers[i])
                .findFirst();
    }

    /** The mean silhouette of the clusters in the full space, −1 to 1 (Rousseeuw 1987). */
    public double silhouette() {
        return silhouette;
    }

    /** The words of a cluster, the one with the largest cosine to the cluster's mean first. */
    public List<Integer> words(int number) {
        int[] members =
                IntStream.range(0, words.length).filter(i -> numbers[i] == number).toArray();
        double[] sum = new double[vectors[0].length];
        for (int member : members) {
            for (int c = 0; c < sum.length; c++) {
                sum[c] += vectors[member][c];
            }
        }
        return Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -product(vectors[i], sum)))
                .map(i -> words[i])
                .toList();
    }

    private static double product(double[] a, double[] b) {
        double product = 0;
        for (int c = 0; c < a.length; c++) {
            product += a[c] * b[c];
        }
        return product;
    }
}
