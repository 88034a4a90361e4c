package org.driftscope.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class BasisMotionTest {
    // Around (1, 1, 1): two points at ±3 along x, two at ±4 along z.
    private final Matrix rows =
            Matrix.copyOf(4, 3, new float[] {4, 1, 1, -2, 1, 1, 1, 1, 5, 1, 1, -3});
    private final Basis plane = Bases.of(new double[] {1, 0, 0}, new double[] {0, 1, 0});

    @Test
    void aBasisThatStaysMovesNothing() {
        assertEquals(0, BasisMotion.mean(plane, plane, rows));
    }

    @Test
    void movementIsTheMeanOverThePointsAsAShareOfTheRadius() {
        Basis now = Bases.of(new double[] {1, 0, 0}, new double[] {0, 0.8, 0.6});
        // Moved: 0, 0, 2.4, 2.4. Shown: 3, 3, 2.4, 2.4 from the centre.
        double radius = Math.sqrt((9 + 9 + 5.76 + 5.76) / 4);
        assertEquals(1.2 / radius, BasisMotion.mean(plane, now, rows), 1e-12);
    }
}
