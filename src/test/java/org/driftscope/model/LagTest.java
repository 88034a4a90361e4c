package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class LagTest {
    /** Two sequences of three tokens: a0 b0 a1 b1 a2 b2. */
    private static final int[] EQUAL = {0, 2, 4, 6};

    /** Sequences of three, two and one tokens: a0 b0 c0 a1 b1 a2. */
    private static final int[] RAGGED = {0, 3, 5, 6};

    private final float[][] x = {{1, 2, 3, 4, 5, 6}, {10, 20, 30, 40, 50, 60}};
    private final float[][] target = {{-1, -1, -1, -1, -1, -1}, {-1, -1, -1, -1, -1, -1}};

    private static Lag lag(int distance, int... starts) {
        Lag lag = new Lag(distance, 5);
        lag.read(starts, 3);
        return lag;
    }

    @Test
    void backBringsEarlierTokensHere() {
        Lag lag = lag(1, EQUAL);
        assertEquals(2, lag.start());
        assertSame(target, lag.back(x, target));
        assertArrayEquals(new float[] {-1, -1, 1, 2, 3, 4}, target[0]);
        assertArrayEquals(new float[] {-1, -1, 10, 20, 30, 40}, target[1]);
    }

    @Test
    void aheadBringsLaterTokensHere() {
        Lag lag = lag(2, EQUAL);
        assertEquals(2, lag.end());
        assertSame(target, lag.ahead(x, target));
        assertArrayEquals(new float[] {5, 6, -1, -1, -1, -1}, target[0]);
        assertArrayEquals(new float[] {50, 60, -1, -1, -1, -1}, target[1]);
    }

    @Test
    void tokensFindTheirOwnSequenceWhereLengthsDiffer() {
        Lag one = lag(1, RAGGED);
        assertEquals(3, one.start());
        one.back(x, target);
        assertArrayEquals(new float[] {-1, -1, -1, 1, 2, 4}, target[0]); // of a1, b1, a2
        Lag two = lag(2, RAGGED);
        assertEquals(5, two.start());
        two.back(x, target);
        assertArrayEquals(new float[] {-1, -1, -1, 1, 2, 1}, target[0]); // of a2
    }

    @Test
    void whatNobodyLooksBackAtGetsZero() {
        Lag one = lag(1, RAGGED);
        assertEquals(4, one.end());
        one.ahead(x, target);
        assertArrayEquals(new float[] {4, 5, 0, 6, -1, -1}, target[0]); // a1, b1, none, a2
        Lag two = lag(2, RAGGED);
        assertEquals(1, two.end());
        float[] fresh = {-1, -1, -1, -1, -1, -1};
        two.ahead(x[0], fresh);
        assertArrayEquals(new float[] {6, -1, -1, -1, -1, -1}, fresh); // a2
    }

    @Test
    void noLagMovesNothing() {
        assertSame(x, lag(0, RAGGED).back(x, target));
        assertSame(x, lag(0, RAGGED).ahead(x, target));
        assertEquals(0, lag(0, RAGGED).start());
        assertEquals(6, lag(0, RAGGED).end());
    }
}
