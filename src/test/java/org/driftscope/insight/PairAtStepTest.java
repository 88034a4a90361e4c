package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PairAtStepTest {
    private static final Matrix EMBEDDINGS = Matrix.copyOf(3, 2, new float[] {3, 4, 4, 3, 0, 0});

    private static PairAtStep with(float... gradient) {
        return PairAtStep.of(
                5, EMBEDDINGS, Matrix.copyOf(3, 2, gradient), 0, 1, new int[] {0, 1, 2});
    }

    @Test
    void comparesEmbeddingsInThreeWays() {
        PairAtStep pair = with(0, 0, 0, 0, 0, 0);
        assertEquals(24.0 / 25, pair.cosine(), 1e-12);
        assertEquals(Math.sqrt(2), pair.distance(), 1e-12);
        // The mean is (7/3, 7/3); less it: (2/3, 5/3) and (5/3, 2/3), a cosine of 20/29.
        assertEquals(20.0 / 29, pair.centredCosine(), 1e-12);
    }

    @Test
    void aStepPushesBothTheSameWayWhereTheirGradientsAgree() {
        PairAtStep same = with(1, 0, 3, 3, 0, 0);
        assertTrue(same.pushedTogether());
        assertEquals(Math.sqrt(0.5), same.gradientCosine(), 1e-12);
        assertEquals(1, same.gradientLength(), 1e-12); // the shorter one
        PairAtStep against = with(1, 0, -3, 3, 0, 0);
        assertTrue(against.bothPushed());
        assertFalse(against.pushedTogether());
    }

    @Test
    void aWordThatIsNotPushedCountsInNoStep() {
        PairAtStep alone = with(1, 0, 0, 0, 0, 0);
        assertFalse(alone.bothPushed());
        assertFalse(alone.pushedTogether());
    }
}
