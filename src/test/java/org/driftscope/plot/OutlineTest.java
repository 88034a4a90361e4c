package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static Outline of(double... coordinates) {
        Outline outline = new Outline(List.of());
        for (int i = 0; i < coordinates.length; i += 2) {
            outline = outline.with(coordinates[i], coordinates[i + 1]);
        }
        return outline;
    }

    @Test
    void aBoxHoldsWhatLiesBetweenItsCornersWhicheverWasFirst() {
        for (Outline box : List.of(Outline.box(10, 20, 50, 40), Outline.box(50, 40, 10, 20))) {
            assertTrue(box.contains(11, 21));
            assertTrue(box.contains(49, 39));
            assertFalse(box.contains(9, 30));
            assertFalse(box.contains(51, 30));
            assertFalse(box.contains(30, 19));
            assertFalse(box.contains(30, 41));
        }
    }

    /** A U: two arms of width 1 and a floor, with a gap from x 1 to 3 above y 1. */
    @Test
    void aLassoMayBeBentInwards() {
        Outline u = of(0, 0, 4, 0, 4, 4, 3, 4, 3, 1, 1, 1, 1, 4, 0, 4);

        assertTrue(u.contains(0.5, 3));
        assertTrue(u.contains(3.5, 3));
        assertTrue(u.contains(2, 0.5));
        assertFalse(u.contains(2, 3));
        assertFalse(u.contains(-1, 0.5));
        assertFalse(u.contains(5, 3));
    }

    /** The ray to the right of (0, 2) runs through the corner at (3, 2). */
    @Test
    void aCornerOnTheRayIsCrossedOnce() {
        Outline diamond = of(1, 0, 3, 2, 1, 4, -1, 2);

        assertTrue(diamond.contains(0, 2));
        assertFalse(diamond.contains(-2, 2));
        assertFalse(diamond.contains(-2, 0));
        assertFalse(diamond.contains(-2, 4));
    }

    /** A star of five points in one line: its middle is gone round twice. */
    @Test
    void whatIsGoneRoundTwiceIsOutside() {
        Outline star = of(0, -10, 6, 8, -10, -3, 10, -3, -6, 8);

        assertFalse(star.contains(0, 0));
        assertTrue(star.contains(0, -8));
        assertTrue(star.contains(8, -2.5));
    }

    @Test
    void lessThanATriangleHoldsNothing() {
        assertFalse(of().contains(0, 0));
        assertFalse(of(1, 1).contains(1, 1));
        assertFalse(of(0, 0, 4, 4).contains(2, 2));
    }

    @Test
    void theWordsInAnOutlineAreThoseWhoseMarkersHaveTheirMiddleInIt() {
        ScatterLayout layout =
                new ScatterLayout(
                        Ink.of(0),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(marker(7, 10, 10), marker(3, 30, 10), marker(5, 52, 10)),
                        List.of(),
                        ScatterLayout.Paths.NONE,
                        List.of(),
                        new ScatterLayout.ScaleBar(1, "1", new Box(0, 0, 1, 1)));

        assertEquals(Set.of(7, 3), layout.wordsIn(Outline.box(5, 5, 50, 15)));
        assertEquals(Set.of(), layout.wordsIn(Outline.box(11, 5, 29, 15)));
    }

    private static ScatterLayout.Marker marker(int token, double x, double y) {
        Ink ink = Ink.of(0);
        return new ScatterLayout.Marker(token, x, y, 6, MarkerShape.CIRCLE, ink, ink, ink, false);
    }
}
