package org.driftscope.model;

import java.util.Arrays;

/** Rows moved by a number of tokens, so that loops can enter all arrays at the same index. */
final class Lag {
    private Lag() {}

    /** Rows of {@code x[n - lag]}, 0 where there is none: x itself or {@code moved}. */
    static float[][] back(float[][] x, int lag, float[][] moved, int count) {
        if (lag == 0) {
            return x;
        }
        for (int row = 0; row < x.length; row++) {
            Arrays.fill(moved[row], 0, lag, 0);
            System.arraycopy(x[row], 0, moved[row], lag, count - lag);
        }
        return moved;
    }

    /** Rows of {@code x[n + lag]}, 0 where there is none: x itself or {@code moved}. */
    static float[][] ahead(float[][] x, int lag, float[][] moved, int count) {
        if (lag == 0) {
            return x;
        }
        for (int row = 0; row < x.length; row++) {
            ahead(x[row], lag, moved[row], count);
        }
        return moved;
    }

    /** A row of {@code x[n + lag]}, 0 where there is none, in {@code moved}. */
    static void ahead(float[] x, int lag, float[] moved, int count) {
        System.arraycopy(x, lag, moved, 0, count - lag);
        Arrays.fill(moved, count - lag, count, 0);
    }
}
