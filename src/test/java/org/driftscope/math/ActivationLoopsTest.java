package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ActivationLoopsTest {
    private static double gelu(double x) {
        double u = StrictMath.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x);
        return 0.5 * x * (1 + StrictMath.tanh(u));
    }

    @Test
    void geluAndItsSlopeAgreeWithTheFormulaInDouble() {
        int count = 5000;
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = -12 + i * (24f / count);
        }
        float[] y = x.clone();
        float[] slope = new float[count];
        new Gelu(new Exponential(), count).apply(y, slope, count);
        for (int i = 0; i < count; i++) {
            assertEquals(gelu(x[i]), y[i], 1e-6 * Math.max(1, Math.abs(x[i])), "gelu " + x[i]);
            double difference = (gelu(x[i] + 1e-5) - gelu(x[i] - 1e-5)) / 2e-5;
            assertEquals(difference, slope[i], 2e-6, "slope at " + x[i]);
        }
    }

    /** Numbers below the smallest normal one would slow every product that meets them down. */
    @Test
    void whatGeluShutsOffIsExactlyNothing() {
        float[] x = {-9.5f, -10, -10.5f, -12, -40, -1e6f};
        float[] slope = new float[x.length];
        new Gelu(new Exponential(), x.length).apply(x, slope, x.length);
        assertArrayEquals(new float[x.length], x, 0);
        assertArrayEquals(new float[x.length], slope, 0);
    }

    @Test
    void geluIsNeverSubnormal() {
        int count = 100_000;
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = -30 + i * (30f / count);
        }
        float[] slope = new float[count];
        new Gelu(new Exponential(), count).apply(x, slope, count);
        for (int i = 0; i < count; i++) {
            assertTrue(x[i] == 0 || Math.abs(x[i]) >= Float.MIN_NORMAL, "gelu " + x[i]);
            assertTrue(slope[i] == 0 || Math.abs(slope[i]) >= Float.MIN_NORMAL, "" + slope[i]);
        }
    }

    @Test
    void geluOfOneIsTheKnownValue() {
        float[] x = {1, 0};
        new Gelu(new Exponential(), 2).apply(x, new float[2], 2);
        assertArrayEquals(new float[] {0.841192f, 0}, x, 1e-6f);
    }

    @Test
    void reluKeepsWhatIsPositive() {
        float[] x = {-2, 0, 3, 0.5f, Float.MIN_NORMAL, Float.POSITIVE_INFINITY, 9};
        float[] slope = {9, 9, 9, 9, 9, 9, 9};
        Relu.apply(x, slope, 6);
        assertArrayEquals(
                new float[] {0, 0, 3, 0.5f, Float.MIN_NORMAL, Float.POSITIVE_INFINITY, 9}, x);
        assertArrayEquals(new float[] {0, 0, 1, 1, 1, 1, 9}, slope);
    }
}
