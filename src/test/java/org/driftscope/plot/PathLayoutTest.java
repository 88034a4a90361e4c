package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PathLayoutTest {
    private static final TextSize SIZES =
            new TextSize() {
                @Override
                public double width(String text, boolean strong) {
                    return 7.0 * text.length();
                }

                @Override
                public double height() {
                    return 14;
                }
            };

    private static TokenPath path(String name, int group, float... points) {
        return new TokenPath(name, group, true, Matrix.copyOf(points.length / 2, 2, points));
    }

    private static PathLayout layout(List<TokenPath> paths, List<Landmark> landmarks) {
        return PathLayout.of(paths, landmarks, "start", SIZES, 400, 300);
    }

    /** Both axes have the same scale, and y grows upwards. */
    @Test
    void thePlaneIsNotStretched() {
        PathLayout layout =
                layout(
                        List.of(path("one", 0, 0, 0, 4, 0), path("other", 1, 0, 0, 0, 1)),
                        List.of(new Landmark("mark", 0, 4, 1)));
        Matrix one = layout.lines().get(0);
        Matrix other = layout.lines().get(1);
        double unit = (one.get(1, 0) - one.get(0, 0)) / 4;
        assertEquals(80, unit, 1e-3); // 400 less 40 at each side, for 4 units
        assertEquals(-unit, other.get(1, 1) - other.get(0, 1), 1e-3);
        assertEquals(one.get(1, 0), layout.marks().get(0, 0), 1e-3);
        assertEquals(other.get(1, 1), layout.marks().get(0, 1), 1e-3);
    }

    @Test
    void twoPathsOfOneWordBeginAtOnePoint() {
        PathLayout layout =
                layout(
                        List.of(path("one", 0, 1, 1, 4, 0), path("other", 1, 1, 1, 0, 3)),
                        List.of());
        assertEquals(layout.lines().get(0).get(0, 0), layout.lines().get(1).get(0, 0));
        assertEquals(layout.lines().get(0).get(0, 1), layout.lines().get(1).get(0, 1));
    }

    @Test
    void namesStandInThePictureAndNeverOnEachOther() {
        List<Landmark> crowd = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            crowd.add(new Landmark("landmark", 0, 2 + 0.01 * i, 1));
        }
        PathLayout layout =
                layout(
                        List.of(path("one", 0, 0, 0, 1, 1, 4, 0), path("other", 1, 0, 0, 0, 3)),
                        crowd);
        List<Box> names = new ArrayList<>();
        layout.lineNames().stream().flatMap(Optional::stream).forEach(names::add);
        layout.markNames().stream().flatMap(Optional::stream).forEach(names::add);
        layout.starts().ifPresent(names::add);
        assertEquals(2, layout.lineNames().stream().filter(Optional::isPresent).count());
        assertTrue(layout.starts().isPresent());
        assertTrue(layout.markNames().stream().anyMatch(Optional::isEmpty));
        for (int i = 0; i < names.size(); i++) {
            assertTrue(names.get(i).isInside(400, 300));
            for (int j = 0; j < i; j++) {
                assertFalse(names.get(i).overlaps(names.get(j)));
            }
        }
    }

    @Test
    void withoutPathsThereIsNoStart() {
        assertTrue(layout(List.of(), List.of()).starts().isEmpty());
    }
}
