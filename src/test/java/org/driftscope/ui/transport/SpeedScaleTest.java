package org.driftscope.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpeedScaleTest {
    @Test
    void risesAllTheWay() {
        double before = 0;
        for (int i = 0; i <= 100; i++) {
            double speed = SpeedScale.stepsPerSecond(i / 100.0);
            assertTrue(speed >= before, "at " + i);
            before = speed;
        }
    }

    @Test
    void multipliesByTheSameFactorOverEqualWays() {
        double way = SpeedScale.UNLIMITED_FROM / 2;
        assertEquals(10, SpeedScale.stepsPerSecond(way), 1e-9); // the root of 0.5 times 200
    }

    @Test
    void findsThePositionOfASpeedAgain() {
        for (double speed : new double[] {0.5, 1, 2, 10, 50, 200}) {
            double again = SpeedScale.stepsPerSecond(SpeedScale.position(speed) - 1e-9);
            assertEquals(speed, again, 1e-9);
        }
        assertTrue(
                Double.isInfinite(
                        SpeedScale.stepsPerSecond(SpeedScale.position(Double.POSITIVE_INFINITY))));
    }

    @Test
    void saysSpeedsInWords() {
        assertEquals("1 step every 2 s", SpeedScale.words(0.5));
        assertEquals("1 step every 1.4 s", SpeedScale.words(0.71));
        assertEquals("1 step a second", SpeedScale.words(1));
        assertEquals("2.5 steps a second", SpeedScale.words(2.5));
        assertEquals("120 steps a second", SpeedScale.words(120));
    }
}
