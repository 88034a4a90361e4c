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
                double contrast = Ramp.of(palette).ink(level).contrastWith(palette.background());
                assertTrue(contrast > 1.05 * before, "level " + level + ": " + contrast);
                before = contrast;
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
