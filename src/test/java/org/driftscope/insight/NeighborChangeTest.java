package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

/** The words turn about word 1, which stays at 5 degrees. */
class NeighborChangeTest {
    private final Matrix before = PlaneNeighborsTest.circle(0, 5, 12, 90, 97, 109, 126);
    private final Matrix now = PlaneNeighborsTest.circle(0, 5, 60, 20, 97, 2, 126);

    /**
     * Before 0 (5° away), 2 (7°), 3, 4, 5 (104°), 6; now 5 (3°), 0 (5°), 3 (15°), 2 (55°), 4, 6.
     */
    @Test
    void namesTheNearestNowAndThoseThatWereAndAreNoMore() {
        List<NeighborChange> changes = NeighborChange.between(before, now, 1, 2, id -> true);
        assertEquals(List.of(5, 0, 2), changes.stream().map(NeighborChange::tokenId).toList());
        assertEquals(List.of(1, 2, 4), changes.stream().map(NeighborChange::rank).toList());
        assertEquals(List.of(5, 1, 2), changes.stream().map(NeighborChange::rankBefore).toList());
        assertEquals(StrictMath.cos(StrictMath.toRadians(3)), changes.get(0).cosine(), 1e-6);
        assertEquals(
                StrictMath.cos(StrictMath.toRadians(104)), changes.get(0).cosineBefore(), 1e-6);
        assertEquals(StrictMath.cos(StrictMath.toRadians(55)), changes.get(2).cosine(), 1e-6);
    }

    @Test
    void ranksAmongTheCandidatesAlone() {
        List<NeighborChange> changes =
                NeighborChange.between(before, now, 1, 2, id -> id != 5 && id != 0);
        assertEquals(List.of(3, 2), changes.stream().map(NeighborChange::tokenId).toList());
        assertEquals(List.of(2, 1), changes.stream().map(NeighborChange::rankBefore).toList());
    }

    @Test
    void fewerCandidatesAreAllNamed() {
        assertEquals(1, NeighborChange.between(before, now, 1, 5, id -> id == 3).size());
        assertEquals(List.of(), NeighborChange.between(before, now, 1, 5, id -> id == 1));
    }
}
