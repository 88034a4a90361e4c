package org.driftscope.math;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/**
 * The exponential function of whole stretches of floats, to about 1.5 units in the last place, the
 * same bits on every Java version.
 *
 * <p>With {@code k = round(x / ln 2)} and {@code r = x - k ln 2}, {@code exp(x) = 2^k exp(r)}. As
 * |r| is at most {@code ln 2 / 2}, seven terms of the exponential series after the 1 leave a
 * relative error below 1e-8. Arguments below about -87.7 give exactly 0, arguments above 80 give
 * exp(80), whose reciprocal is not yet subnormal; NaN stays NaN.
 *
 * <p>Each stage is a loop of its own over a chunk that stays in the cache, so that the compiler
 * makes vector instructions of it. It would make none of a loop that moves bits between float and
 * int; those go through memory that can be read as either. Holds scratch memory, so each thread
 * needs its own.
 */
public final class Exponential {
    private static final int CHUNK = 1024;
    private static final float LOWEST = -88;
    private static final float HIGHEST = 80;

    /** 1.5 * 2^23: adding it rounds a small float to an integer, found in its lowest bits. */
    private static final float ROUNDER = 12_582_912;

    private static final int EXPONENT_BIAS = 127;
    private static final int MANTISSA_BITS = 23;
    private static final float LOG2_E = (float) 1.4426950408889634;

    /** ln 2 in two parts, the first short enough that its product with k is exact. */
    private static final float LN2_HIGH = 0x1.63p-1f;

    private static final float LN2_LOW = (float) (0.6931471805599453 - LN2_HIGH);

    private final float[] piece = new float[CHUNK];
    private final float[] power = new float[CHUNK];
    private final int[] bits = new int[CHUNK];
    private final FloatBuffer asFloats;
    private final IntBuffer asInts;

    public Exponential() {
        ByteBuffer memory = ByteBuffer.allocateDirect(Float.BYTES * CHUNK);
        memory.order(ByteOrder.nativeOrder());
        asFloats = memory.asFloatBuffer();
        asInts = memory.asIntBuffer();
    }

    /** Replaces the first {@code count} values by their exponentials. */
    public void apply(float[] x, int count) {
        apply(x, 0, count);
    }

    /** Replaces the values from {@code from} to {@code to - 1} by their exponentials. */
    public void apply(float[] x, int from, int to) {
        if (from == 0 && to <= CHUNK) {
            chunk(x, to);
            return;
        }
        for (int start = from; start < to; start += CHUNK) {
            int length = Math.min(CHUNK, to - start);
            System.arraycopy(x, start, piece, 0, length);
            chunk(piece, length);
            System.arraycopy(piece, 0, x, start, length);
        }
    }

    private void chunk(float[] x, int count) {
        bound(x, count);
        reduce(x, power, count);
        raise(power, count);
        Rows.multiply(power, x, count);
    }

    private static void bound(float[] x, int count) {
        for (int i = 0; i < count; i++) {
            x[i] = Math.max(LOWEST, Math.min(HIGHEST, x[i]));
        }
    }

    /** Leaves exp(r) in x and k + ROUNDER in {@code shifted}. */
    private static void reduce(float[] x, float[] shifted, int count) {
        for (int i = 0; i < count; i++) {
            float rounded = x[i] * LOG2_E + ROUNDER;
            float k = rounded - ROUNDER;
            float r = (x[i] - k * LN2_HIGH) - k * LN2_LOW;
            float series = 1 / 720f + r * (1 / 5040f);
            series = 1 / 120f + r * series;
            series = 1 / 24f + r * series;
            series = 1 / 6f + r * series;
            series = 1 / 2f + r * series;
            series = 1 + r * series;
            shifted[i] = rounded;
            x[i] = 1 + r * series;
        }
    }

    /** Turns k + ROUNDER into 2^k: k is in the lowest bits and moves to where the exponent is. */
    private void raise(float[] shifted, int count) {
        asFloats.put(0, shifted, 0, count);
        asInts.get(0, bits, 0, count);
        moveToExponent(bits, count);
        asInts.put(0, bits, 0, count);
        asFloats.get(0, shifted, 0, count);
    }

    private static void moveToExponent(int[] bits, int count) {
        for (int i = 0; i < count; i++) {
            bits[i] = (bits[i] + EXPONENT_BIAS) << MANTISSA_BITS;
        }
    }
}
