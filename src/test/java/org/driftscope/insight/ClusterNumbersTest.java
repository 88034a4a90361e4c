package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ClusterNumbersTest {
    @Test
    void theSameClustersKeepTheirNumbers() {
        assertArrayEquals(
                new int[] {2, 2, 0, 1, 1},
                ClusterNumbers.matched(new int[] {2, 2, 0, 1, 1}, new int[] {0, 0, 1, 2, 2}, 3));
    }

    /**
     * Cluster 0 has three words that had number 0 and two that had 1; cluster 1 has two that had 0.
     * Number 0 for cluster 0 keeps 3 words; the other way round it is 2 + 2.
     */
    @Test
    void asManyWordsAsPossibleKeepTheirNumbersAndNotOnlyThoseOfTheLargest() {
        assertArrayEquals(
                new int[] {1, 1, 1, 1, 1, 0, 0},
                ClusterNumbers.matched(
                        new int[] {0, 0, 0, 1, 1, 0, 0}, new int[] {0, 0, 0, 0, 0, 1, 1}, 2));
    }

    @Test
    void aNewClusterTakesTheSmallestFreeNumber() {
        assertArrayEquals(
                new int[] {5, 5, 0},
                ClusterNumbers.matched(new int[] {5, 5, -1}, new int[] {1, 1, 3}, 8));
    }

    @Test
    void aClusterOfWordsWithoutANumberTakesAFreeOne() {
        assertArrayEquals(
                new int[] {1, 1, 0},
                ClusterNumbers.matched(new int[] {1, 1, -1}, new int[] {0, 0, 1}, 2));
    }
}
