package org.driftscope.reference;

/**
 * The fixed sines and cosines: {@code PE(p, 2i) = sin(p / 10000^(2i/C))}, {@code PE(p, 2i+1) =
 * cos(p / 10000^(2i/C))}, p from 0.
 *
 * @see <a href="https://arxiv.org/abs/1706.03762">Vaswani et al. (2017), section 3.5</a>
 */
final class ReferencePositions {
    private ReferencePositions() {}

    /** (context, C). */
    static double[][] sinusoidal(int context, int channels) {
        double[][] result = new double[context][channels];
        for (int p = 0; p < context; p++) {
            for (int c = 0; c < channels; c++) {
                double even = c - c % 2;
                double angle = p / StrictMath.pow(10000, even / channels);
                result[p][c] = c % 2 == 0 ? StrictMath.sin(angle) : StrictMath.cos(angle);
            }
        }
        return result;
    }
}
