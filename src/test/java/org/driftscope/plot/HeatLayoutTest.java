package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeatLayoutTest {
    @Test
    void withoutNamesTheCellsHaveAllTheSpace() {
        HeatLayout layout =
                HeatLayout.of(
                        new HeatLayout.Content(10, 20, false, 0, 0, 14, false, false), 200, 100);
        assertEquals(new Box(0, 0, 200, 100), layout.grid().box());
    }

    @Test
    void namesAndBandsStandBesideTheCells() {
        // Left: names 40, gap 4, band 6 and 2. Above: names 30 (upward), 4, 6 and 2.
        HeatLayout layout =
                HeatLayout.of(
                        new HeatLayout.Content(10, 20, false, 40, 30, 14, true, true), 252, 142);
        assertFalse(layout.level());
        assertEquals(new Box(52, 42, 200, 100), layout.grid().box());
        assertEquals(new Box(0, 42, 40, 100), layout.rowNames());
        assertEquals(new Box(52, 0, 200, 30), layout.columnNames());
    }

    @Test
    void namesThatFitAboveTheirColumnAreLevel() {
        // Columns of 50 pixels, names of 46 and a gap of 4: one line of 14 is enough.
        HeatLayout layout =
                HeatLayout.of(
                        new HeatLayout.Content(4, 4, false, 0, 46, 14, false, false), 200, 118);
        assertTrue(layout.level());
        assertEquals(new Box(0, 0, 200, 14), layout.columnNames());
        assertEquals(new Box(0, 18, 200, 100), layout.grid().box());
    }

    @Test
    void longNamesLeaveTheCellsMoreThanHalf() {
        HeatLayout layout =
                HeatLayout.of(
                        new HeatLayout.Content(5, 50, false, 900, 900, 14, false, false), 304, 304);
        assertEquals(92, layout.rowNames().width()); // 0.3 × 304, in whole pixels
        assertEquals(92, layout.columnNames().height());
        assertEquals(96, layout.grid().box().x());
    }
}
