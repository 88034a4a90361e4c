package org.driftscope.insight;

import java.util.stream.IntStream;
import org.driftscope.math.Matrix;

/** How many of the true neighbours of words are neighbours in the picture, too. */
public final class PlaneNeighbors {
    private PlaneNeighbors() {}

    /**
     * The mean share, over the words, of the {@code count} nearest others in the full space (by
     * cosine) that are among the {@code count} nearest in the picture (by distance), 0 to 1. Of
     * equally near ones the one given first counts.
     *
     * @param embeddings E (V, C)
     * @param points where each token lies in the picture (V, k)
     * @param words two or more different rows
     * @param count at least 1; all others where there are fewer
     */
    public static double share(Matrix embeddings, Matrix points, int[] words, int count) {
        int most = Math.min(count, words.length - 1);
        if (most < 1) {
            throw new IllegalArgumentException(count + " neighbours of " + words.length + " words");
        }
        UnitVectors vectors = new UnitVectors(words);
        vectors.load(embeddings);
        NearestLists inSpace = new NearestLists(words.length, most);
        NearestLists inPicture = new NearestLists(words.length, most);
        for (int i = 0; i < words.length; i++) {
            for (int j = 0; j < words.length; j++) {
                if (j != i) {
                    inSpace.offer(i, j, vectors.cosine(i, j));
                    inPicture.offer(i, j, -squaredDistance(points, words[i], words[j]));
                }
            }
        }
        int kept = 0;
        for (int i = 0; i < words.length; i++) {
            int word = i;
            for (int rank = 0; rank < most; rank++) {
                int neighbour = inSpace.other(i, rank);
                kept +=
                        IntStream.range(0, most)
                                        .anyMatch(r -> inPicture.other(word, r) == neighbour)
                                ? 1
                                : 0;
            }
        }
        return (double) kept / ((long) most * words.length);
    }

    private static double squaredDistance(Matrix points, int a, int b) {
        double sum = 0;
        for (int c = 0; c < points.columns(); c++) {
            double difference = (double) points.get(a, c) - points.get(b, c);
            sum += difference * difference;
        }
        return sum;
    }
}
