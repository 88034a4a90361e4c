package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class WordUpdateTest {
    private static Matrix matrix(float... values) {
        return Matrix.copyOf(2, 2, values);
    }

    @Test
    void aPlainStepGoesStraightDownTheGradient() {
        // word 1 moves by (0.5, 0) - (0.2, 0.4) = (0.3, -0.4) with gradient (-3, 4) and rate 0.1
        WordUpdate update =
                WordUpdate.of(
                        matrix(9, 9, 0.2f, 0.4f),
                        matrix(8, 8, 0.5f, 0),
                        matrix(1, 1, -3, 4),
                        1,
                        0.1);
        assertEquals(0.5, update.length(), 1e-6);
        assertEquals(5, update.gradientLength(), 1e-6);
        assertEquals(0.5, update.plainLength(), 1e-6);
        assertEquals(1, update.cosine(), 1e-6);
        assertEquals(0.3, update.change().get(0, 0), 1e-6);
    }

    @Test
    void anOptimizerMayTurnIt() {
        // moves by (0.1, 0.1); downhill is (0, -2): cosine -1/sqrt(2)
        WordUpdate update =
                WordUpdate.of(
                        matrix(0, 0, 0, 0), matrix(0.1f, 0.1f, 0, 0), matrix(0, 2, 0, 0), 0, 0.01);
        assertEquals(-0.70710678, update.cosine(), 1e-6);
        assertEquals(0.02, update.plainLength(), 1e-9);
    }

    @Test
    void withoutAGradientThereIsNoAngle() {
        WordUpdate update =
                WordUpdate.of(matrix(0, 0, 0, 0), matrix(1, 0, 0, 0), matrix(0, 0, 0, 0), 0, 0.01);
        assertEquals(1, update.length());
        assertEquals(0, update.cosine());
    }
}
