package org.driftscope.math;

/** The rectifier, {@code max(0, x)}, with its slope. */
public final class Relu {
    private Relu() {}

    /**
     * Replaces the first {@code count} values of {@code x} by {@code max(0, x)} and writes the
     * slope at each, 1 where x is positive and 0 elsewhere, to {@code slopes} from {@code
     * slopesFrom} on.
     */
    public static void apply(float[] x, int count, float[] slopes, int slopesFrom) {
        for (int i = 0; i < count; i++) {
            slopes[slopesFrom + i] = x[i] > 0 ? 1 : 0;
        }
        for (int i = 0; i < count; i++) {
            x[i] = Math.max(0, x[i]);
        }
    }
}
