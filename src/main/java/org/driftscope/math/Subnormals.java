package org.driftscope.math;

/**
 * Keeps numbers so small that single precision can hold them only with fewer bits (below 1.2e-38)
 * out of loops that run again and again. Processors of some makers take a hundred times as long for
 * each of those, and what decays by a factor a step, such as a moment of Adam, ends up there and
 * stays.
 */
public final class Subnormals {
    private Subnormals() {}

    /**
     * Moves each of the first {@code count} values by {@code threshold} towards 0, and those that
     * are nearer to 0 to it. To all but the smallest values that is less than their last bit.
     */
    public static void avoid(float[] x, float threshold, int count) {
        for (int i = 0; i < count; i++) {
            float above = x[i] - threshold;
            float below = x[i] + threshold;
            x[i] = 0.5f * ((above + Math.abs(above)) + (below - Math.abs(below)));
        }
    }
}
