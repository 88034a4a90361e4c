package org.driftscope.math;

/** The rectifier, {@code max(0, x)}, with its slope. */
public final class Relu {
    private Relu() {}

    /**
     * Replaces the first {@code count} values of {@code x} by {@code max(0, x)} and writes the
     * slope at each, 1 where x is positive and 0 elsewhere, to {@code slope}.
     */
    public static void apply(float[] x, float[] slope, int count) {
        for (int i = 0; i < count; i++) {
            x[i] = Math.max(0, x[i]);
        }
        for (int i = 0; i < count; i++) {
            // Without a branch: a positive number times the largest one is at least 1.
            slope[i] = Math.min(1, x[i] * Float.MAX_VALUE);
        }
    }
}
