package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

/** Expectations of numpy, which tried all ways to cut the seven words. */
class WordClustersTest {
    private static final int[] ALL = {0, 1, 2, 3, 4, 5, 6};

    private final Matrix circle = PlaneNeighborsTest.circle();

    @Test
    void theBestNumberOfClustersHasTheLargestSilhouette() {
        WordClusters clusters = WordClusters.of(circle, ALL, OptionalInt.empty(), Optional.empty());
        assertEquals(0.8305, clusters.silhouette(), 5e-5);
        // The most central first.
        assertEquals(Set.of(List.of(1, 0, 2), List.of(5, 4, 3, 6)), words(clusters));
    }

    @Test
    void anotherNumberOfThemMayBeAskedFor() {
        WordClusters clusters = WordClusters.of(circle, ALL, OptionalInt.of(3), Optional.empty());
        assertEquals(0.6397, clusters.silhouette(), 5e-5);
        assertEquals(Set.of(Set.of(0, 1, 2), Set.of(3, 4), Set.of(5, 6)), sets(clusters));
    }

    @Test
    void theLengthOfAVectorDoesNotCount() {
        float[] values = circle.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 1 + i / 2;
        }
        Matrix longer = Matrix.owning(7, 2, values);
        WordClusters clusters = WordClusters.of(longer, ALL, OptionalInt.empty(), Optional.empty());
        assertEquals(0.8305, clusters.silhouette(), 5e-5);
    }

    @Test
    void onlyTheWordsGivenAreInClusters() {
        WordClusters clusters =
                WordClusters.of(
                        circle, new int[] {6, 2, 5, 1}, OptionalInt.of(2), Optional.empty());
        assertEquals(Set.of(Set.of(1, 2), Set.of(5, 6)), sets(clusters));
        assertEquals(OptionalInt.empty(), clusters.numberOf(3));
        assertEquals(clusters.numberOf(6), clusters.numberOf(5));
    }

    /** Words that turn all together by 100 degrees come to where the others were. */
    @Test
    void clustersKeepTheirNumbersWhereverTheyGo() {
        WordClusters clusters = WordClusters.of(circle, ALL, OptionalInt.of(3), Optional.empty());
        for (int turn = 0; turn <= 360; turn += 20) {
            Matrix turned =
                    PlaneNeighborsTest.circle(
                            turn,
                            turn + 5,
                            turn + 12,
                            turn + 90,
                            turn + 97,
                            turn + 109,
                            turn + 126);
            WordClusters next =
                    WordClusters.of(turned, ALL, OptionalInt.of(3), Optional.of(clusters));
            for (int word : ALL) {
                assertEquals(clusters.numberOf(word), next.numberOf(word));
            }
            clusters = next;
        }
    }

    @Test
    void moreClustersThanWordsAreAsManyAsThereAreWords() {
        WordClusters clusters =
                WordClusters.of(circle, new int[] {0, 4, 6}, OptionalInt.of(8), Optional.empty());
        assertEquals(3, clusters.numbers().size());
    }

    @Test
    void oneWordOrOneClusterIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        WordClusters.of(
                                circle, new int[] {0}, OptionalInt.empty(), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> WordClusters.of(circle, ALL, OptionalInt.of(1), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> WordClusters.of(circle, ALL, OptionalInt.of(9), Optional.empty()));
    }

    private static Set<List<Integer>> words(WordClusters clusters) {
        Set<List<Integer>> words = new HashSet<>();
        clusters.numbers().forEach(number -> words.add(clusters.words(number)));
        return words;
    }

    private static Set<Set<Integer>> sets(WordClusters clusters) {
        Set<Set<Integer>> sets = new HashSet<>();
        words(clusters).forEach(words -> sets.add(Set.copyOf(words)));
        return sets;
    }
}
