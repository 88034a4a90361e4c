package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExponentialTest {
    private static float[] exp(float... x) {
        float[] result = x.clone();
        new Exponential().apply(result, result.length);
        return result;
    }

    @Test
    void agreesWithStrictMathToTwoUnitsInTheLastPlace() {
        float[] x = new float[200_001];
        for (int i = 0; i < x.length; i++) {
            x[i] = -87.3f + i * (167.3f / 200_000);
        }
        float[] result = exp(x);
        for (int i = 0; i < x.length; i++) {
            double expected = StrictMath.exp(x[i]);
            assertEquals(expected, result[i], 2 * Math.ulp((float) expected), "exp of " + x[i]);
        }
    }

    @Test
    void hitsTheSpecialValues() {
        assertArrayEquals(
                new float[] {1, 1, 0, 0, Float.NaN},
                exp(0, -0f, -88, Float.NEGATIVE_INFINITY, Float.NaN));
    }

    @Test
    void isBoundedAboveInsteadOfInfinite() {
        assertEquals(exp(80)[0], exp(Float.POSITIVE_INFINITY)[0]);
        assertTrue(1 / exp(1000)[0] >= Float.MIN_NORMAL);
    }

    @Test
    void touchesOnlyTheFirstValuesAskedFor() {
        float[] x = {0, 0, 5};
        new Exponential().apply(x, 2);
        assertArrayEquals(new float[] {1, 1, 5}, x);
    }

    @Test
    void aRangeGetsTheSameBitsAndLeavesTheRestAlone() {
        float[] x = new float[5000];
        for (int i = 0; i < x.length; i++) {
            x[i] = i * 0.001f;
        }
        float[] whole = exp(x);
        float[] part = x.clone();
        new Exponential().apply(part, 7, 4001);
        for (int i = 0; i < x.length; i++) {
            assertEquals(i >= 7 && i < 4001 ? whole[i] : x[i], part[i]);
        }
    }
}
