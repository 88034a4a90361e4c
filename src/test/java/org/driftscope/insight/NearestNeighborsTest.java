package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class NearestNeighborsTest {
    // 0 east, 1 north-east, 2 north, 3 far east, 4 west, 5 north-east again
    private final Matrix rows =
            Matrix.copyOf(6, 2, new float[] {1, 0, 1, 1, 0, 2, 9, 0, -1, 0, 1, 1});

    private static List<Integer> ids(List<Neighbor> neighbors) {
        return neighbors.stream().map(Neighbor::tokenId).toList();
    }

    @Test
    void theLargestCosineComesFirstAndOfEqualOnesTheSmallerId() {
        assertEquals(List.of(3, 1, 5, 2, 4), ids(NearestNeighbors.of(rows, 0, 10, token -> true)));
    }

    @Test
    void onlyAsManyAsAskedForAreNamed() {
        assertEquals(List.of(3, 1), ids(NearestNeighbors.of(rows, 0, 2, token -> true)));
        assertEquals(List.of(), NearestNeighbors.of(rows, 0, 0, token -> true));
    }

    @Test
    void onlyCandidatesAreNamed() {
        assertEquals(List.of(5, 4), ids(NearestNeighbors.of(rows, 0, 10, token -> token > 3)));
    }

    @Test
    void theCosineIsThatOfTheFullVectors() {
        Neighbor northEast = NearestNeighbors.of(rows, 0, 1, token -> token == 1).get(0);
        assertEquals(Math.sqrt(0.5), northEast.cosine(), 1e-15);
    }
}
