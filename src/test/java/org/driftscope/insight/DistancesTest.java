package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistancesTest {
    /**
     * 0 and 1 of one cluster, 4 and 6 of the other. 0: a 1, b 5 → 0.8; 1: a 1, b 4 → 0.75; 4: a 2,
     * b 3.5 → 3/7; 6: a 2, b 5.5 → 7/11.
     */
    @Test
    void silhouetteOfFourPointsWorkedOutByHand() {
        Distances line = new Distances(new double[][] {{0}, {1}, {4}, {6}});
        assertEquals(
                (0.8 + 0.75 + 3.0 / 7 + 7.0 / 11) / 4,
                line.silhouette(new int[] {0, 0, 1, 1}, 2),
                1e-15);
    }

    /** The same shifted by 3 and 4 in a second and third coordinate where the cluster changes. */
    @Test
    void everyCoordinateCounts() {
        Distances space = new Distances(new double[][] {{0, 0, 0}, {0, 0, 0}, {0, 3, 4}});
        // The first two: a 0, b 5 → 1; the last is alone → 0.
        assertEquals(2.0 / 3, space.silhouette(new int[] {1, 1, 0}, 2), 1e-15);
    }

    @Test
    void oneClusterOrOnePlaceHasNoSilhouette() {
        Distances line = new Distances(new double[][] {{0}, {1}, {4}});
        assertEquals(0, line.silhouette(new int[] {0, 0, 0}, 2));
        assertEquals(0, new Distances(new double[4][1]).silhouette(new int[] {0, 0, 1, 1}, 2));
    }
}
