package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.projection.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClusterMeasuresTest {
    private static final ReferenceTable NUMPY = ReferenceTable.read("/insight/clusters.csv");

    static List<String> cases() {
        return NUMPY.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void measuresAgreeWithNumpy(String name) {
        Matrix rows = NUMPY.matrix(name, "row");
        int[] labels = NUMPY.indexes(name, "row");
        double[] expected = NUMPY.values(name, "measures", 0);
        ClusterMeasures measures =
                measure(rows, IntStream.range(0, rows.rows()).toArray(), labels).orElseThrow();
        assertEquals(expected[0], measures.silhouette2d(), 1e-6);
        assertEquals(expected[1], measures.knnPurity(), 1e-12);
    }

    @Test
    void fourPointsOnALineGiveTheSilhouettesWorkedOutByHand() {
        // 0 and 1 of one category, 4 and 6 of the other.
        // 0: a 1, b 5 → 0.8; 1: a 1, b 4 → 0.75; 4: a 2, b 3.5 → 3/7; 6: a 2, b 5.5 → 7/11
        Matrix rows = Matrix.copyOf(4, 2, new float[] {0, 1, 1, 1, 4, 1, 6, 1});
        ClusterMeasures measures =
                measure(rows, new int[] {0, 1, 2, 3}, new int[] {9, 9, -2, -2}).orElseThrow();
        assertEquals((0.8 + 0.75 + 3.0 / 7 + 7.0 / 11) / 4, measures.silhouette2d(), 1e-6);
        assertEquals(1.0 / 3, measures.knnPurity(), 1e-12); // all three others, one of its kind
    }

    @Test
    void theNearestAreThoseWithTheLargestCosineAndNotTheClosest() {
        // Two directions; lengths differ so that the closest word is of the other category.
        Matrix rows =
                Matrix.copyOf(
                        8, 2, new float[] {1, 0, 9, 1, 20, 1, 40, 1, 0, 1, 1, 9, 1, 20, 1, 40});
        ClusterMeasures measures =
                measure(
                                rows,
                                new int[] {0, 1, 2, 3, 4, 5, 6, 7},
                                new int[] {0, 0, 0, 0, 1, 1, 1, 1})
                        .orElseThrow();
        assertEquals(1, measures.knnPurity());
    }

    @Test
    void ofEquallyNearWordsTheSmallerIdsCount() {
        // All alike: each word's nearest are the smallest other ids, whatever the order given.
        Matrix rows = Matrix.copyOf(6, 2, new float[] {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2});
        int[] ids = {5, 4, 3, 2, 1, 0};
        int[] labels = {1, 1, 0, 0, 0, 0}; // 4 and 5 are of the other category
        // 0..3: all three of {0, 1, 2, 3} less itself → 1 each. 4 and 5: 0, 1, 2 → 0.
        ClusterMeasures measures = measure(rows, ids, labels).orElseThrow();
        assertEquals(4.0 / 6, measures.knnPurity(), 1e-12);
        assertEquals(0, measures.silhouette2d());
    }

    @Test
    void theOrderOfTheWordsMakesNoDifference() {
        Matrix rows = NUMPY.matrix("blurred", "row");
        int[] labels = NUMPY.indexes("blurred", "row");
        int n = labels.length;
        int[] ids = IntStream.range(0, n).map(i -> (i * 7) % n).toArray();
        int[] reordered = IntStream.of(ids).map(i -> labels[i]).toArray();
        ClusterMeasures expected =
                measure(rows, IntStream.range(0, n).toArray(), labels).orElseThrow();
        ClusterMeasures measures = measure(rows, ids, reordered).orElseThrow();
        assertEquals(expected.silhouette2d(), measures.silhouette2d(), 1e-6);
        assertEquals(expected.knnPurity(), measures.knnPurity());
    }

    @Test
    void aWordOfLengthZeroIsNearNothing() {
        Matrix rows = Matrix.copyOf(4, 2, new float[] {0, 0, 1, 0, 2, 0, 0, 1});
        ClusterMeasures measures =
                measure(rows, new int[] {0, 1, 2, 3}, new int[] {0, 0, 1, 1}).orElseThrow();
        assertTrue(Double.isFinite(measures.silhouette2d()));
        assertEquals(1.0 / 3, measures.knnPurity(), 1e-12);
    }

    @Test
    void oneCategoryOrTwoWordsHaveNoMeasures() {
        Matrix rows = Matrix.copyOf(3, 2, new float[] {0, 1, 1, 1, 4, 1});
        assertEquals(Optional.empty(), measure(rows, new int[] {0, 1, 2}, new int[] {4, 4, 4}));
        assertEquals(Optional.empty(), measure(rows, new int[] {0, 1}, new int[] {0, 1}));
        assertEquals(Optional.empty(), measure(rows, new int[0], new int[0]));
    }

    @Test
    void wordsAndLabelsOfDifferentNumberAreRefused() {
        Matrix rows = Matrix.copyOf(1, 2, new float[2]);
        assertThrows(
                IllegalArgumentException.class,
                () -> measure(rows, new int[] {0}, new int[] {0, 1}));
    }

    @Test
    void clustersAreClearFromBothBoundsOn() {
        assertTrue(new ClusterMeasures(0.5, 0.9).clear());
        assertFalse(new ClusterMeasures(0.49, 1).clear());
        assertFalse(new ClusterMeasures(0.9, 0.89).clear());
    }

    private static Optional<ClusterMeasures> measure(Matrix rows, int[] ids, int[] labels) {
        try (ClusterGauge gauge = new ClusterGauge(ids, labels)) {
            return gauge.measure(rows);
        }
    }
}
