package org.driftscope.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.projection.PrincipalComponents;

/**
 * The {@link ClusterMeasures} of words beside those of the same words with their labels shuffled:
 * what chance alone would give. The shuffles are always the same {@value #SHUFFLES}.
 *
 * @param actual the measures with the words' own labels
 * @param silhouette2d with shuffled labels
 * @param knnPurity with shuffled labels
 */
public record ShuffledLabels(ClusterMeasures actual, Spread silhouette2d, Spread knnPurity) {
    /** How often the labels are shuffled. */
    public static final int SHUFFLES = 100;

    private static final long SEED = 1;
    private static final int NEIGHBORS = 3;

    /**
     * What a measure was over all shuffles.
     *
     * @param mean of all
     * @param low 2.5 % lie below it
     * @param high 2.5 % lie above it
     */
    public record Spread(double mean, double low, double high) {
        /** The quantiles are interpolated linearly between neighbours. */
        static Spread of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double mean = Arrays.stream(values).sum() / values.length;
            return new Spread(mean, quantile(sorted, 0.025), quantile(sorted, 0.975));
        }

        private static double quantile(double[] sorted, double share) {
            double place = share * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(sorted.length - 1, below + 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }

    /**
     * Of the words with exactly one category; empty for fewer than 2 categories or 3 words, as the
     * measures are.
     *
     * @param embeddings (V, C), C at least 2
     * @throws IllegalArgumentException where a word's row holds a value that isn't finite
     */
    public static Optional<ShuffledLabels> of(Matrix embeddings, GroupedWords words) {
        int[] places =
                IntStream.range(0, words.size())
                        .filter(words::isMeasured)
                        .boxed()
                        .sorted(Comparator.comparing(words.ids()::get)) // ties go by id
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] categories = Arrays.stream(places).map(words.categories()::get).toArray();
        int[] used = Arrays.stream(categories).distinct().sorted().toArray();
        if (used.length < 2 || places.length < 3) {
            return Optional.empty();
        }
        int[] ids = Arrays.stream(places).map(words.ids()::get).toArray();
        int[] labels = Arrays.stream(categories).map(c -> Arrays.binarySearch(used, c)).toArray();
        return Optional.of(shuffled(embeddings, ids, labels, used.length));
    }

    private static ShuffledLabels shuffled(
            Matrix embeddings, int[] ids, int[] labels, int labelCount) {
        Matrix points =
                PrincipalComponents.first(embeddings, ids, 2)
                        .basis()
                        .project(embeddings.selectRows(ids)); // (words, 2)
        NearestLists nearest = nearest(embeddings, ids);
        ClusterMeasures actual = measure(points, nearest, labels, labelCount);
        double[] silhouettes = new double[SHUFFLES];
        double[] purities = new double[SHUFFLES];
        SeededRandom random = new SeededRandom(SEED);
        int[] mixed = labels.clone();
        for (int i = 0; i < SHUFFLES; i++) {
            random.shuffle(mixed);
            ClusterMeasures measures = measure(points, nearest, mixed, labelCount);
            silhouettes[i] = measures.silhouette2d();
            purities[i] = measures.knnPurity();
        }
        return new ShuffledLabels(actual, Spread.of(silhouettes), Spread.of(purities));
    }

    private static NearestLists nearest(Matrix embeddings, int[] ids) {
        UnitVectors vectors = new UnitVectors(ids);
        vectors.load(embeddings);
        NearestLists nearest = new NearestLists(ids.length, NEIGHBORS);
        for (int i = 0; i < ids.length; i++) {
            for (int j = i + 1; j < ids.length; j++) {
                double cosine = vectors.cosine(i, j);
                nearest.offer(i, j, cosine);
                nearest.offer(j, i, cosine);
            }
        }
        return nearest;
    }

    private static ClusterMeasures measure(
            Matrix points, NearestLists nearest, int[] labels, int labelCount) {
        int count = Math.min(NEIGHBORS, labels.length - 1);
        int same = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int rank = 0; rank < count; rank++) {
                same += labels[nearest.other(i, rank)] == labels[i] ? 1 : 0;
            }
        }
        return new ClusterMeasures(
                Silhouette.mean(points, labels, labelCount),
                (double) same / ((long) count * labels.length));
    }
}
