package org.driftscope.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SinusoidalPositionsTest {
    /** sin and cos of t and of t/100, by hand calculator. */
    @Test
    void agreesWithTheFormula() {
        float[] expected = {
            0,
            1,
            0,
            1,
            0.8414710f,
            0.5403023f,
            0.0099998f,
            0.9999500f,
            0.9092974f,
            -0.4161468f,
            0.0199987f,
            0.9998000f
        };
        assertArrayEquals(expected, SinusoidalPositions.values(3, 4), 1e-7f);
    }
}
