package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;

class KMeansTest {
    /** Of all ways to cut the line in two, the gap between 2 and 9 leaves the smallest squares. */
    @Test
    void findsTheCutWithTheSmallestSquares() {
        double[][] line = {{0}, {10}, {1}, {9}, {2}, {11}};
        for (long seed = 0; seed < 20; seed++) {
            assertEquals("0-2-4 1-3-5", clusters(KMeans.labels(line, 2, seed)));
        }
    }

    @Test
    void findsFourSquaresOfPointsAtTheCornersOfALargerOne() {
        double[][] points = new double[16][];
        for (int i = 0; i < 16; i++) {
            double x = (i & 1) + 10 * (i >> 2 & 1);
            double y = (i >> 1 & 1) + 10 * (i >> 3 & 1);
            points[i] = new double[] {x, y};
        }
        assertEquals(
                "0-1-2-3 4-5-6-7 8-9-10-11 12-13-14-15", clusters(KMeans.labels(points, 4, 3)));
    }

    @Test
    void asManyClustersAsVectorsAreOneForEach() {
        double[][] line = {{0}, {1}, {5}, {7}};
        assertEquals("0 1 2 3", clusters(KMeans.labels(line, 4, 1)));
    }

    @Test
    void vectorsThatAreAllEqualAreOneCluster() {
        assertEquals("0-1-2", clusters(KMeans.labels(new double[3][2], 2, 1)));
    }

    @Test
    void theSameSeedGivesTheSameClusters() {
        SeededRandom random = new SeededRandom(5);
        double[][] cloud = new double[60][3];
        for (double[] vector : cloud) {
            Arrays.setAll(vector, c -> random.nextGaussian());
        }
        assertArrayEquals(KMeans.labels(cloud, 5, 9), KMeans.labels(cloud, 5, 9));
    }

    @Test
    void moreClustersThanVectorsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> KMeans.labels(new double[2][2], 3, 1));
        assertThrows(IllegalArgumentException.class, () -> KMeans.labels(new double[2][2], 0, 1));
    }

    /** Which vectors are together, whatever their cluster is numbered. */
    private static String clusters(int[] labels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            if (IntStream.range(0, i).noneMatch(j -> labels[j] == label)) {
                text.append(text.isEmpty() ? "" : " ").append(i);
                IntStream.range(i + 1, labels.length)
                        .filter(j -> labels[j] == label)
                        .forEach(j -> text.append('-').append(j));
            }
        }
        return text.toString();
    }
}
