package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class LagTest {
    private final float[][] x = {{1, 2, 3, 4, 9}, {5, 6, 7, 8, 9}};
    private final float[][] moved = {{-1, -1, -1, -1, -1}, {-1, -1, -1, -1, -1}};

    @Test
    void backBringsEarlierTokensHere() {
        assertSame(moved, Lag.back(x, 1, moved, 4));
        assertArrayEquals(new float[] {0, 1, 2, 3, -1}, moved[0]);
        assertArrayEquals(new float[] {0, 5, 6, 7, -1}, moved[1]);
    }

    @Test
    void aheadBringsLaterTokensHere() {
        assertSame(moved, Lag.ahead(x, 3, moved, 4));
        assertArrayEquals(new float[] {4, 0, 0, 0, -1}, moved[0]);
        assertArrayEquals(new float[] {8, 0, 0, 0, -1}, moved[1]);
    }

    @Test
    void noLagMovesNothing() {
        assertSame(x, Lag.back(x, 0, moved, 4));
        assertSame(x, Lag.ahead(x, 0, moved, 4));
    }
}
