package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class MotionTest {
    private static final long MILLISECOND = 1_000_000;

    private final Motion motion = new Motion(at(0));

    private static Matrix at(float x) {
        return Matrix.copyOf(1, 2, new float[] {x, -x});
    }

    @Test
    void aRareFrameIsReachedIn350Milliseconds() {
        motion.moveTo(at(1), 0);

        assertEquals(0, motion.at(0).get(0, 0));
        assertTrue(motion.isMoving(349 * MILLISECOND));
        // Half the time, slowing down: 1 - 0.5^3.
        assertEquals(0.875, motion.at(175 * MILLISECOND).get(0, 0), 1e-6);
        assertFalse(motion.isMoving(350 * MILLISECOND));
        assertEquals(at(1), motion.at(350 * MILLISECOND));
    }

    @Test
    void quickFramesAreEachReachedInTheTimeBetweenThem() {
        motion.moveTo(at(1), 0);
        motion.moveTo(at(2), 1000 * MILLISECOND);
        motion.moveTo(at(3), 1040 * MILLISECOND);

        float atTurn = motion.at(1040 * MILLISECOND).get(0, 0);
        assertEquals((atTurn + 3) / 2, motion.at(1060 * MILLISECOND).get(0, 0), 1e-5);
        assertEquals(at(3), motion.at(1080 * MILLISECOND));
    }

    @Test
    void aMovementGoesOnFromWhereThePointIsShown() {
        motion.moveTo(at(1), 0);
        float shown = motion.at(100 * MILLISECOND).get(0, 0);

        motion.moveTo(at(5), 100 * MILLISECOND);

        assertEquals(shown, motion.at(100 * MILLISECOND).get(0, 0));
    }

    @Test
    void pointsOfAnotherShapeAreShownAtOnce() {
        Matrix space = Matrix.copyOf(1, 3, new float[] {1, 2, 3});

        motion.moveTo(space, 0);

        assertEquals(space, motion.at(0));
        assertFalse(motion.isMoving(0));
    }
}
