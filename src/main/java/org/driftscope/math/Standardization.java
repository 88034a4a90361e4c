package org.driftscope.math;

/**
 * The fused loops of layer normalization, each over one row of n columns: one channel of every
 * token. The columns' statistics are built up row by row.
 */
public final class Standardization {
    private Standardization() {}

    /** {@code x[i] -= mean[i]; squares[i] += x[i]^2}. */
    public static void centre(float[] mean, float[] x, int from, float[] squares, int count) {
        for (int i = 0; i < count; i++) {
            float centred = x[from + i] - mean[i];
            x[from + i] = centred;
            squares[i] += centred * centred;
        }
    }

    /** {@code result[i] = 1 / sqrt(squares[i] / rows + epsilon)}. */
    public static void reciprocalDeviation(
            float[] squares, int rows, float epsilon, float[] result, int count) {
        float share = 1f / rows;
        for (int i = 0; i < count; i++) {
            result[i] = 1 / (float) Math.sqrt(squares[i] * share + epsilon);
        }
    }

    /** {@code x[i] *= reciprocalDeviation[i]; y[i] = gain x[i] + bias}. */
    public static void finish(
            float[] reciprocalDeviation,
            float gain,
            float bias,
            float[] x,
            float[] y,
            int from,
            int count) {
        for (int i = 0; i < count; i++) {
            float normalized = x[from + i] * reciprocalDeviation[i];
            x[from + i] = normalized;
            y[from + i] = gain * normalized + bias;
        }
    }

    /**
     * With g the gradient of y and x normalized: {@code product[i] = g[i] x[i]; g[i] *= gain;
     * sum[i] += g[i]; sumOfProducts[i] += gain product[i]}.
     */
    public static void gather(
            float gain,
            float[] x,
            float[] g,
            float[] product,
            int from,
            float[] sum,
            float[] sumOfProducts,
            int count) {
        for (int i = 0; i < count; i++) {
            float gradient = g[from + i];
            float through = gradient * x[from + i];
            float scaled = gain * gradient;
            product[from + i] = through;
            g[from + i] = scaled;
            sum[i] += scaled;
            sumOfProducts[i] += gain * through;
        }
    }

    /**
     * {@code result[i] += reciprocalDeviation[i] (g[i] - mean[i] - x[i] meanOfProducts[i])}, the
     * gradient with respect to x before it was normalized.
     */
    public static void spread(
            float[] reciprocalDeviation,
            float[] mean,
            float[] meanOfProducts,
            float[] x,
            float[] g,
            float[] result,
            int from,
            int count) {
        for (int i = 0; i < count; i++) {
            result[from + i] +=
                    reciprocalDeviation[i]
                            * (g[from + i] - mean[i] - x[from + i] * meanOfProducts[i]);
        }
    }
}
