package org.driftscope.math;

/**
 * Loops over stretches of float arrays, written so that the compiler turns each into vector
 * instructions: no branch, no reduction, no rounding to int, and an offset for every operand or for
 * none. No array may be passed as two operands with different offsets. The arithmetic is element by
 * element, so results are the same on every Java version and with every width of vectors.
 */
public final class Rows {
    private Rows() {}

    /** {@code y[i] += x[i]}. */
    public static void add(float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] += x[xFrom + i];
        }
    }

    /** {@code y[i] += scalar}. */
    public static void add(float scalar, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] += scalar;
        }
    }

    /** {@code y[i] -= x[i]}. */
    public static void subtract(float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] -= x[xFrom + i];
        }
    }

    /** {@code y[i] *= x[i]}. */
    public static void multiply(float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] *= x[xFrom + i];
        }
    }

    /** {@code y[i] *= scalar}. */
    public static void multiply(float scalar, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] *= scalar;
        }
    }

    /** {@code y[i] = max(x[i], y[i])}. */
    public static void maximum(float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] = Math.max(x[xFrom + i], y[yFrom + i]);
        }
    }

    /** {@code z[i] += x[i] y[i]}. */
    public static void addProduct(
            float[] x, int xFrom, float[] y, int yFrom, float[] z, int zFrom, int count) {
        for (int i = 0; i < count; i++) {
            z[zFrom + i] += x[xFrom + i] * y[yFrom + i];
        }
    }

    /** {@code y[i] = scale x[i] + shift}. */
    public static void scaleAndShift(
            float scale, float shift, float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] = scale * x[xFrom + i] + shift;
        }
    }

    /** {@code z[i] -= x[i] y[i]}. */
    public static void subtractProduct(
            float[] x, int xFrom, float[] y, int yFrom, float[] z, int zFrom, int count) {
        for (int i = 0; i < count; i++) {
            z[zFrom + i] -= x[xFrom + i] * y[yFrom + i];
        }
    }

    /** {@code y[i] += factor x[i]}. */
    public static void addScaled(
            float factor, float[] x, int xFrom, float[] y, int yFrom, int count) {
        for (int i = 0; i < count; i++) {
            y[yFrom + i] += factor * x[xFrom + i];
        }
    }
}
