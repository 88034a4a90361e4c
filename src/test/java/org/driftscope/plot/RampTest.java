package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RampTest {
    @Test
    void moreStandsOutMoreFromTheBackground() {
        for (CategoryPalette palette : List.of(CategoryPalette.LIGHT, CategoryPalette.DARK)) {
            double before = 0;
            for (int level = 0; level < Ramp.LEVELS; level++) {
                double contrast =
                        Ramp.of(palette, false).ink(level).contrastWith(palette.background());
                assertTrue(contrast > 1.05 * before, "level " + level + ": " + contrast);
                before = contrast;
            }
        }
    }

    /** Of a number with a sign; the size counts, and below and above 0 are told apart. */
    @Test
    void awayFromZeroBothSidesStandOutMore() {
        for (CategoryPalette palette : List.of(CategoryPalette.LIGHT, CategoryPalette.DARK)) {
            Ramp ramp = Ramp.of(palette, true);
            for (int away = 1; away <= 4; away++) {
                double inner = ramp.ink(4 + away - 1).contrastWith(palette.background());
                double outer = ramp.ink(4 + away).contrastWith(palette.background());
                assertTrue(outer > 1.05 * inner, "above, " + away);
                inner = ramp.ink(4 - away + 1).contrastWith(palette.background());
                outer = ramp.ink(4 - away).contrastWith(palette.background());
                assertTrue(outer > 1.05 * inner, "below, " + away);
                Ink below = ramp.ink(4 - away);
                Ink above = ramp.ink(4 + away);
                assertTrue(below.blue() > below.red(), "blue below 0");
                assertTrue(above.red() > above.blue(), "orange above 0");
            }
        }
    }

    @Test
    void sharesFallIntoEqualSteps() {
        assertEquals(0, Ramp.level(0));
        assertEquals(0, Ramp.level(0.11));
        assertEquals(1, Ramp.level(0.12));
        assertEquals(4, Ramp.level(0.5));
        assertEquals(8, Ramp.level(1));
        assertEquals(8, Ramp.level(7));
        assertEquals(0, Ramp.level(-1));
    }
}
