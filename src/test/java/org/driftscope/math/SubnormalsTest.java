package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SubnormalsTest {
    @Test
    void dropsWhatIsBelowTheThresholdAndKeepsTheRestToTheLastBit() {
        float[] x = {1e-36f, -1e-36f, 3e-37f, -1e-40f, 0, 1, -0.3f, 1e-25f, -1e30f, 1e-40f};
        Subnormals.avoid(x, 1e-36f, 9);
        assertArrayEquals(new float[] {0, 0, 0, 0, 0, 1, -0.3f, 1e-25f, -1e30f, 1e-40f}, x, 0);
    }

    /** 0.9^900 is 6.6e-42; rounded to a multiple of 1.4e-45 at each step, it ends at 4 of those. */
    @Test
    void aDecayingNumberEndsAtNothing() {
        float left = 1;
        float[] avoided = {1};
        for (int step = 0; step < 2000; step++) {
            left *= 0.9f;
            avoided[0] *= 0.9f;
            Subnormals.avoid(avoided, 1e-36f, 1);
        }
        assertEquals(4 * Float.MIN_VALUE, left, 0, "what it would be without");
        assertEquals(0, avoided[0], 0);
    }

    @Test
    void whatIsNotANumberStaysSo() {
        float[] x = {Float.NaN, Float.POSITIVE_INFINITY};
        Subnormals.avoid(x, 1e-17f, 2);
        assertEquals(Float.NaN, x[0]);
    }
}
