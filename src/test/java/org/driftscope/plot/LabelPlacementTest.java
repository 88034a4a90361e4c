package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driftscope.math.SeededRandom;
import org.driftscope.plot.LabelPlacement.Candidate;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {
    private final LabelPlacement placement = new LabelPlacement();

    private static Candidate at(int id, double x, double y) {
        return new Candidate(id, x, y, 5, 40, 16, 3, 1);
    }

    private static Candidate ranked(int id, double x, double y, int rank, int count) {
        return new Candidate(id, x, y, 5, 40, 16, rank, count);
    }

    private static List<Candidate> crowd(long seed, int size, double shift) {
        SeededRandom random = new SeededRandom(seed);
        List<Candidate> crowd = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            double x = 800 * random.nextDouble() + shift * random.nextGaussian();
            double y = 600 * random.nextDouble() + shift * random.nextGaussian();
            crowd.add(new Candidate(id, x, y, 5, 25 + random.nextInt(60), 16, 3, 1));
        }
        return crowd;
    }

    @Test
    void aLoneLabelStandsRightOfItsPoint() {
        // 5 of marker and 3 of gap to the right; half of 16 above.
        assertEquals(
                Map.of(0, new Box(108, 92, 40, 16)),
                placement.place(List.of(at(0, 100, 100)), List.of(), 800, 600));
    }

    @Test
    void labelsNeverOverlapHoweverCrowded() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Box> boxes =
                    List.copyOf(
                            new LabelPlacement()
                                    .place(crowd(seed, 400, 0), List.of(), 800, 600)
                                    .values());
            assertTrue(boxes.size() > 60, "only " + boxes.size() + " labels");
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(boxes.get(i).overlaps(boxes.get(j)), "seed " + seed);
                }
            }
        }
    }

    @Test
    void labelsStayInsideThePictureAndOffReservedBoxes() {
        Box reserved = new Box(0, 0, 300, 200);

        Map<Integer, Box> boxes = placement.place(crowd(3, 300, 0), List.of(reserved), 800, 600);

        for (Box box : boxes.values()) {
            assertTrue(box.isInside(800, 600));
            assertFalse(box.overlaps(reserved));
        }
    }

    @Test
    void theMoreImportantLabelWinsThePlace() {
        // Nine labels on one spot: eight places at most, so one of them at least is hidden.
        List<Candidate> same = new ArrayList<>();
        for (int id = 0; id < 9; id++) {
            same.add(ranked(id, 400, 300, 3, id));
        }
        same.add(ranked(99, 400, 300, 0, 0));

        Map<Integer, Box> boxes = placement.place(same, List.of(), 800, 600);

        assertEquals(new Box(408, 292, 40, 16), boxes.get(99));
        assertTrue(boxes.containsKey(8), "the most frequent of the others");
        assertTrue(boxes.size() < 10);
    }

    @Test
    void aLabelMakesWayForAMarker() {
        Map<Integer, Box> boxes =
                placement.place(
                        List.of(ranked(0, 100, 100, 1, 1), ranked(1, 120, 100, 3, 1)),
                        List.of(),
                        800,
                        600);

        assertEquals(new Box(52, 92, 40, 16), boxes.get(0), "left, since a marker is right");
    }

    @Test
    void aLabelKeepsItsSideWhenTheReasonForItIsGone() {
        placement.place(
                List.of(ranked(0, 100, 100, 1, 1), ranked(1, 120, 100, 3, 1)), List.of(), 800, 600);

        Map<Integer, Box> boxes =
                placement.place(
                        List.of(ranked(0, 100, 100, 1, 1), ranked(1, 300, 100, 3, 1)),
                        List.of(),
                        800,
                        600);

        assertEquals(new Box(52, 92, 40, 16), boxes.get(0));
    }

    @Test
    void tinyMotionHardlyChangesWhichLabelsShow() {
        for (int picture = 0; picture < 5; picture++) {
            placement.place(crowd(5, 200, 0), List.of(), 800, 600);
        }
        Map<Integer, Box> before = placement.place(crowd(5, 200, 0), List.of(), 800, 600);
        Map<Integer, Box> after = placement.place(crowd(5, 200, 0), List.of(), 800, 600);
        assertTrue(before.equals(after), "still points");

        List<Candidate> moved =
                crowd(5, 200, 0).stream()
                        .map(
                                c ->
                                        new Candidate(
                                                c.tokenId(),
                                                c.x() + 0.3,
                                                c.y() - 0.2,
                                                5,
                                                c.width(),
                                                16,
                                                3,
                                                1))
                        .toList();
        assertEquals(before.keySet(), placement.place(moved, List.of(), 800, 600).keySet());
    }

    @Test
    void withFewTriesAPictureEveryLabelHasItsTurn() {
        Map<Integer, Box> all = new LabelPlacement().place(crowd(7, 300, 0), List.of(), 4000, 3000);
        Map<Integer, Box> boxes = Map.of();
        for (int picture = 0; picture < 6; picture++) {
            boxes = placement.place(crowd(7, 300, 0), List.of(), 4000, 3000, 100);
            assertTrue(boxes.size() <= 100 * (picture + 1));
        }

        assertTrue(boxes.size() >= 0.9 * all.size(), boxes.size() + " of " + all.size());
    }

    @Test
    void aLabelInFocusNeverWaitsForItsTurn() {
        List<Candidate> crowd = crowd(7, 300, 0);
        crowd.add(ranked(999, 700, 500, 0, 0));

        assertTrue(placement.place(crowd, List.of(), 4000, 3000, 1).containsKey(999));
    }

    @Test
    void aFarMoreFrequentLabelTakesThePlaceOfOneThatWasShown() {
        // The picture has room for one label.
        List<Candidate> rare = List.of(ranked(0, 20, 10, 3, 10));
        assertEquals(1, placement.place(rare, List.of(), 70, 20).size());

        List<Candidate> both = List.of(ranked(0, 20, 10, 3, 10), ranked(1, 20, 10, 3, 12));
        assertEquals(Set.of(0), placement.place(both, List.of(), 70, 20).keySet());
        List<Candidate> far = List.of(ranked(0, 20, 10, 3, 10), ranked(1, 20, 10, 3, 1_000));
        assertEquals(Set.of(1), placement.place(far, List.of(), 70, 20).keySet());
    }
}
