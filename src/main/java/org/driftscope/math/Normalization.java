package org.driftscope.math;

/**
 * The loops of layer normalization over the first {@code count} values of rows: several formulas at
 * once, so that each row is read and written once. See {@link Rows} for how they are written.
 */
public final class Normalization {
    private Normalization() {}

    /** {@code x[i] -= mean[i]} and {@code squares[i] += x[i]^2}. */
    public static void centre(float[] mean, float[] x, float[] squares, int count) {
        for (int i = 0; i < count; i++) {
            float centred = x[i] - mean[i];
            x[i] = centred;
            squares[i] += centred * centred;
        }
    }

    /** {@code x[i] *= scale[i]} and {@code y[i] = gain x[i] + bias}. */
    public static void normalize(
            float[] scale, float gain, float bias, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            float normalized = x[i] * scale[i];
            x[i] = normalized;
            y[i] = gain * normalized + bias;
        }
    }

    /**
     * {@code product[i] = g[i] x[i]}, {@code mean[i] += share g[i]} and {@code meanOfProducts[i] +=
     * share product[i]}.
     */
    public static void addMeans(
            float share,
            float[] g,
            float[] x,
            float[] product,
            float[] mean,
            float[] meanOfProducts,
            int count) {
        for (int i = 0; i < count; i++) {
            float here = g[i] * x[i];
            product[i] = here;
            mean[i] += share * g[i];
            meanOfProducts[i] += share * here;
        }
    }

    /** {@code sum[i] += scale[i] (gain g[i] - mean[i] - meanOfProducts[i] x[i])}. */
    public static void addGradient(
            float gain,
            float[] g,
            float[] x,
            float[] mean,
            float[] meanOfProducts,
            float[] scale,
            float[] sum,
            int count) {
        for (int i = 0; i < count; i++) {
            sum[i] += scale[i] * (gain * g[i] - mean[i] - meanOfProducts[i] * x[i]);
        }
    }
}
