package org.driftscope.math;

/**
 * Loops over the first {@code count} values of float arrays, or over those of a range; mostly they
 * are rows of a matrix of which each is an array of its own. They are written so that the compiler
 * turns them into vector instructions: no branch, no running sum, no move between float and int,
 * and every array entered at the same index, for which reason no array has an offset of its own.
 * The arithmetic is element by element, so results are the same on every Java version and with
 * every width of vectors.
 */
public final class Rows {
    private Rows() {}

    /** {@code y[i] += x[i]}. */
    public static void add(float[] x, float[] y, int count) {
        add(x, y, 0, count);
    }

    /** {@code y[i] += x[i]}, i from {@code from} to {@code to - 1}. */
    public static void add(float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] += x[i];
        }
    }

    /** {@code y[i] += sum over r of x[r][i]}, four rows at a time. */
    public static void addAll(float[][] x, float[] y, int count) {
        int row = 0;
        for (; row + 3 < x.length; row += 4) {
            addFour(x[row], x[row + 1], x[row + 2], x[row + 3], y, count);
        }
        for (; row < x.length; row++) {
            add(x[row], y, count);
        }
    }

    private static void addFour(
            float[] x0, float[] x1, float[] x2, float[] x3, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] += (x0[i] + x1[i]) + (x2[i] + x3[i]);
        }
    }

    /** {@code y[i] += number}. */
    public static void add(float number, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] += number;
        }
    }

    /** {@code y[i] += factor x[i]}. */
    public static void addScaled(float factor, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] += factor * x[i];
        }
    }

    /** {@code y[i] -= x[i]}. */
    public static void subtract(float[] x, float[] y, int count) {
        subtract(x, y, 0, count);
    }

    /** {@code y[i] -= x[i]}, i from {@code from} to {@code to - 1}. */
    public static void subtract(float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] -= x[i];
        }
    }

    /** {@code y[i] *= x[i]}. */
    public static void multiply(float[] x, float[] y, int count) {
        multiply(x, y, 0, count);
    }

    /** {@code y[i] *= x[i]}, i from {@code from} to {@code to - 1}. */
    public static void multiply(float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] *= x[i];
        }
    }

    /** {@code y[i] *= factor}. */
    public static void multiply(float factor, float[] y, int count) {
        multiply(factor, y, 0, count);
    }

    /** {@code y[i] *= factor}, i from {@code from} to {@code to - 1}. */
    public static void multiply(float factor, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] *= factor;
        }
    }

    /** {@code z[i] += x[i] y[i]}. */
    public static void addProduct(float[] x, float[] y, float[] z, int count) {
        addProduct(x, y, z, 0, count);
    }

    /** {@code z[i] += x[i] y[i]}, i from {@code from} to {@code to - 1}. */
    public static void addProduct(float[] x, float[] y, float[] z, int from, int to) {
        for (int i = from; i < to; i++) {
            z[i] += x[i] * y[i];
        }
    }

    /**
     * {@code z[i] += sum over r from first to last - 1 of x[r][i] y[r][i]}, i from {@code from} to
     * {@code to - 1}, four rows at a time so that z is read and written less often.
     */
    public static void addProducts(
            float[][] x, float[][] y, int first, int last, float[] z, int from, int to) {
        int row = first;
        for (; row + 3 < last; row += 4) {
            addFourProducts(x, y, row, z, from, to);
        }
        for (; row < last; row++) {
            addProduct(x[row], y[row], z, from, to);
        }
    }

    private static void addFourProducts(
            float[][] x, float[][] y, int row, float[] z, int from, int to) {
        float[] x0 = x[row];
        float[] x1 = x[row + 1];
        float[] x2 = x[row + 2];
        float[] x3 = x[row + 3];
        float[] y0 = y[row];
        float[] y1 = y[row + 1];
        float[] y2 = y[row + 2];
        float[] y3 = y[row + 3];
        for (int i = from; i < to; i++) {
            z[i] += (x0[i] * y0[i] + x1[i] * y1[i]) + (x2[i] * y2[i] + x3[i] * y3[i]);
        }
    }

    /** {@code y[i] = max(x[i], y[i])}. */
    public static void maximum(float[] x, float[] y, int count) {
        maximum(x, y, 0, count);
    }

    /** {@code y[i] = max(x[i], y[i])}, i from {@code from} to {@code to - 1}. */
    public static void maximum(float[] x, float[] y, int from, int to) {
        for (int i = from; i < to; i++) {
            y[i] = Math.max(x[i], y[i]);
        }
    }

    /** {@code y[i] = 1 / y[i]}. */
    public static void invert(float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = 1 / y[i];
        }
    }

    /** {@code y[i] = 1 / sqrt(y[i] + number)}. */
    public static void invertRoot(float number, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            y[i] = 1 / (float) Math.sqrt(y[i] + number);
        }
    }
}
