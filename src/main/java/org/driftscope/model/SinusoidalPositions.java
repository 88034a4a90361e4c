package org.driftscope.model;

/**
 * Fixed position vectors: {@code PE(t, 2i) = sin(t / 10000^(2i/C))}, {@code PE(t, 2i+1) = cos(t /
 * 10000^(2i/C))}, t from 0.
 *
 * @see <a href="https://arxiv.org/abs/1706.03762">Vaswani et al. (2017), section 3.5</a>
 */
final class SinusoidalPositions {
    private SinusoidalPositions() {}

    /** (context, C), row by row. */
    static float[] values(int context, int channels) {
        float[] result = new float[Math.multiplyExact(context, channels)];
        for (int t = 0; t < context; t++) {
            for (int c = 0; c < channels; c++) {
                int even = c - c % 2;
                double angle = t / StrictMath.pow(10000, (double) even / channels);
                result[t * channels + c] =
                        (float) (even == c ? StrictMath.sin(angle) : StrictMath.cos(angle));
            }
        }
        return result;
    }
}
