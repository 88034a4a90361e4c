package org.driftscope.math;

/**
 * The Gaussian error linear unit in its tanh form, with its slope.
 *
 * <p>{@code gelu(x) = x (1 + tanh u) / 2} with {@code u = sqrt(2/pi) (x + 0.044715 x^3)}. As {@code
 * (1 + tanh u) / 2 = 1 / (1 + exp(-2u))}, call it s, {@code gelu(x) = x s} and its derivative is
 * {@code s + x s (1 - s) 2 u'}. Far to the left, where s is below {@link #NOTHING}, both are
 * exactly 0: {@link Subnormals} would follow. Holds scratch memory, so each thread needs its own.
 *
 * @see <a href="https://arxiv.org/abs/1606.08415">Hendrycks, Gimpel (2016), section 2</a>
 */
public final class Gelu {
    private static final float TWICE_ROOT = (float) (2 * Math.sqrt(2 / Math.PI));
    private static final float CUBIC = 0.044715f;
    private static final float NOTHING = 1e-30f;

    private final Exponential exponential;
    private final float[] power;

    /** For at most {@code capacity} values at once. */
    public Gelu(Exponential exponential, int capacity) {
        this.exponential = exponential;
        power = new float[capacity];
    }

    /**
     * Replaces the first {@code count} values of {@code x} by their gelu and writes its slope at
     * each to {@code slope}.
     */
    public void apply(float[] x, float[] slope, int count) {
        negativeTwiceU(x, power, count);
        exponential.apply(power, count);
        finish(power, x, slope, count);
    }

    private static void negativeTwiceU(float[] x, float[] result, int count) {
        for (int i = 0; i < count; i++) {
            result[i] = -TWICE_ROOT * (x[i] + CUBIC * x[i] * x[i] * x[i]);
        }
    }

    /** Turns exp(-2u) and x into gelu(x), in place of x, and its slope. */
    private static void finish(float[] power, float[] x, float[] slope, int count) {
        for (int i = 0; i < count; i++) {
            float above = 1 / (1 + power[i]) - NOTHING;
            float s = 0.5f * (above + Math.abs(above));
            float complement = power[i] * s; // 1 - s without cancellation
            float twiceUSlope = TWICE_ROOT * (1 + 3 * CUBIC * x[i] * x[i]);
            slope[i] = s + x[i] * s * complement * twiceUSlope;
            x[i] = x[i] * s;
        }
    }
}
