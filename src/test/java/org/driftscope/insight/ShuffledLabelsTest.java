package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;

class ShuffledLabelsTest {
    /** On a line: 0 and 1 of one category, 4 and 6 of the other. */
    private final Matrix line = Matrix.copyOf(4, 2, new float[] {0, 1, 1, 1, 4, 1, 6, 1});

    @Test
    void fourPointsHaveTheThreeSilhouettesWorkedOutByHand() {
        // {0 1 | 4 6}: 0.8, 0.75, 3/7, 7/11. {0 4 | 1 6}: -1/8, -3/8, -3/5, -1/5 → mean -0.325.
        // {0 6 | 1 4}: -7/12, -5/12, 0, 0 → mean -0.25. Each turns up once in three shuffles.
        double own = (0.8 + 0.75 + 3.0 / 7 + 7.0 / 11) / 4;
        ShuffledLabels found =
                ShuffledLabels.of(line, words(List.of(0, 1, 2, 3), List.of(3, 3, 7, 7)))
                        .orElseThrow();
        assertEquals(own, found.actual().silhouette2d(), 1e-6);
        assertEquals(-0.325, found.silhouette2d().low(), 1e-6);
        assertEquals(own, found.silhouette2d().high(), 1e-6);
        // The standard deviation of the three is 0.44, that of the mean of 100 therefore 0.044.
        assertEquals((own - 0.325 - 0.25) / 3, found.silhouette2d().mean(), 4 * 0.044);
    }

    @Test
    void amongFourWordsOneOfThreeNeighboursIsOfTheSameKindHoweverLabelled() {
        ShuffledLabels found =
                ShuffledLabels.of(line, words(List.of(0, 1, 2, 3), List.of(0, 0, 1, 1)))
                        .orElseThrow();
        assertEquals(1.0 / 3, found.knnPurity().mean(), 1e-12);
        assertEquals(1.0 / 3, found.knnPurity().low(), 1e-12);
        assertEquals(1.0 / 3, found.knnPurity().high(), 1e-12);
    }

    @Test
    void shuffledPurityIsTheShareOfTheCategoryAmongTheOthers() {
        // 20 words, 5 of each category: a neighbour has a word's shuffled label in 4 of 19 cases.
        Matrix clusters = clusters();
        List<Integer> ids = IntStream.range(0, 20).boxed().toList();
        ShuffledLabels found =
                ShuffledLabels.of(clusters, words(ids, ids.stream().map(i -> i / 5).toList()))
                        .orElseThrow();
        assertEquals(1, found.actual().knnPurity());
        assertEquals(4.0 / 19, found.knnPurity().mean(), 0.03);
        assertTrue(found.knnPurity().low() < found.knnPurity().mean());
        assertTrue(found.knnPurity().high() < 0.5);
        assertTrue(found.silhouette2d().high() < 0.2);
        assertTrue(found.actual().silhouette2d() > 0.8);
    }

    @Test
    void theMeasuresThemselvesAreThoseOfTheGauge() {
        Matrix clusters = clusters();
        int[] ids = {7, 3, 12, 0, 19, 5, 14, 2, 9};
        int[] labels = {1, 0, 2, 0, 2, 1, 0, 1, 2};
        GroupedWords words =
                words(IntStream.of(ids).boxed().toList(), IntStream.of(labels).boxed().toList());
        try (ClusterGauge gauge = new ClusterGauge(ids, labels)) {
            assertEquals(
                    gauge.measure(clusters),
                    ShuffledLabels.of(clusters, words).map(ShuffledLabels::actual));
        }
    }

    @Test
    void wordsOfSeveralOrNoCategoriesAreLeftOut() {
        Matrix more = Matrix.copyOf(6, 2, new float[] {0, 1, 1, 1, 4, 1, 6, 1, -90, 70, 33, -20});
        GroupedWords words =
                words(
                        List.of(0, 1, 2, 3, 4, 5),
                        List.of(0, 0, 1, 1, GroupedWords.SEVERAL, GroupedWords.NONE));
        assertEquals(
                ShuffledLabels.of(line, words(List.of(0, 1, 2, 3), List.of(0, 0, 1, 1))),
                ShuffledLabels.of(more, words));
    }

    @Test
    void aSingleCategoryHasNoMeasures() {
        assertEquals(
                Optional.empty(),
                ShuffledLabels.of(line, words(List.of(0, 1, 2, 3), List.of(0, 0, 0, 0))));
        assertEquals(
                Optional.empty(), ShuffledLabels.of(line, words(List.of(0, 1), List.of(0, 1))));
    }

    @Test
    void quantilesAreInterpolatedAsNumpyDoes() {
        // numpy.quantile([1, 2, 4, 8], [0.025, 0.975]) = 1.075, 7.7
        ShuffledLabels.Spread spread = ShuffledLabels.Spread.of(new double[] {8, 1, 4, 2});
        assertEquals(3.75, spread.mean(), 1e-12);
        assertEquals(1.075, spread.low(), 1e-12);
        assertEquals(7.7, spread.high(), 1e-12);
    }

    private static GroupedWords words(List<Integer> ids, List<Integer> categories) {
        return new GroupedWords(ids, categories, ids.size());
    }

    /** Five words at each of four corners of the plane, a little apart. */
    private static Matrix clusters() {
        SeededRandom random = new SeededRandom(3);
        float[][] corners = {{5, 0}, {0, 5}, {-5, 0}, {0, -5}};
        List<Float> values = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            for (float corner : corners[i / 5]) {
                values.add((float) (corner + 0.2 * random.nextGaussian()));
            }
        }
        float[] array = new float[40];
        for (int i = 0; i < 40; i++) {
            array[i] = values.get(i);
        }
        return Matrix.owning(20, 2, array);
    }
}
