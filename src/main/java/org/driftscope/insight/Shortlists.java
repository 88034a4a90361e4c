package org.driftscope.insight;

import java.util.Arrays;

/**
 * For each of n vectors of length 1 the few others that may be among its nearest, found in single
 * precision. One owner, one thread; holds off-heap memory until it is closed.
 *
 * <p>With E the largest error of a cosine in single precision and t the exact cosine of a vector's
 * third nearest, those that are as near have {@code t − E} or more in single precision. Others that
 * have more than a bound of at most that are listed. A bound is known in two ways: no three exact
 * cosines are all above t, and no three cosines in single precision are all above {@code t + E}.
 * The first gives one to begin with, from the vectors that were nearest last; the second raises it
 * as others are seen. So the lists hold all that may be nearest, whatever the vectors did between,
 * and are the shorter the less that was.
 */
final class Shortlists implements AutoCloseable {
    /** Room in a list. It takes many vectors nearly alike to have more that may be nearest. */
    private static final int LENGTH = 8;

    /** So many rows of cosines are looked through together. */
    private static final int ROWS = 8;

    private final int nearest;
    private final NearestLists lists;
    private final SingleCosines cosines;
    private final double window; // 2E
    private final float[] bounds; // (n): what a cosine must exceed to be listed
    private final float[][] rows; // (ROWS, n)
    private final float[] excess; // (n): by how much the rows exceed the bounds

    /**
     * For vectors with so many channels.
     *
     * @param nearest how many of the nearest are asked for, fewer than {@link #LENGTH}
     * @throws org.driftscope.problem.ProblemException where there is not enough memory
     */
    Shortlists(int vectors, int channels, int nearest) {
        this.nearest = nearest;
        lists = new NearestLists(vectors, LENGTH);
        bounds = new float[vectors];
        rows = new float[ROWS][vectors];
        excess = new float[vectors];
        cosines = new SingleCosines(vectors, channels);
        window = 2 * cosines.error();
    }

    int channels() {
        return cosines.channels();
    }

    /**
     * Makes the lists anew.
     *
     * @param last those that were nearest last, or none
     */
    void fill(UnitVectors vectors, NearestLists last) {
        lists.clear();
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = bound(smallestCosine(vectors, i, last));
        }
        cosines.load(vectors);
        for (int block = 0; block < cosines.blocks(); block++) {
            cosines.compute(block);
            for (int row = 0; row < cosines.rows(block); row += ROWS) {
                lookThrough(block, row, Math.min(ROWS, cosines.rows(block) - row));
            }
        }
    }

    /** The bound that follows from a cosine that as many as are nearest reach. */
    private float bound(double reached) {
        // Further down by more than the rounding to a float, so that what equals it is listed.
        return (float) (reached - window - 0x1p-22);
    }

    private double smallestCosine(UnitVectors vectors, int i, NearestLists last) {
        if (last.cosine(i, nearest - 1) == Double.NEGATIVE_INFINITY) {
            return Double.NEGATIVE_INFINITY;
        }
        double smallest = 1;
        for (int rank = 0; rank < nearest; rank++) {
            smallest = Math.min(smallest, vectors.cosine(i, last.other(i, rank)));
        }
        return smallest;
    }

    /**
     * Offers each pair of these rows' vectors with one another and with those after. Few pairs
     * matter, so the rows are first summed up to where they have one, without a branch.
     */
    private void lookThrough(int block, int firstRow, int count) {
        int first = block * SingleCosines.ROWS_IN_BLOCK + firstRow;
        Arrays.fill(excess, first + 1, excess.length, 0);
        for (int r = 0; r < count; r++) {
            cosines.copyRow(firstRow + r, rows[r]);
            addExcess(excess, first + 1, rows[r], bounds, bounds[first + r]);
        }
        for (int j = next(excess, first + 1); j < excess.length; j = next(excess, j + 1)) {
            for (int r = 0; r < Math.min(count, j - first); r++) {
                offer(first + r, j, rows[r][j]);
                offer(j, first + r, rows[r][j]);
            }
        }
    }

    /**
     * Adds {@code 2 max(0, x − bound)} for both bounds of each x: without rounding where it is 0,
     * and written so that the compiler turns it into vector instructions.
     */
    private static void addExcess(
            float[] sums, int from, float[] x, float[] bounds, float rowBound) {
        for (int j = from; j < sums.length; j++) {
            float a = x[j] - rowBound;
            float b = x[j] - bounds[j];
            sums[j] = sums[j] + (a + Math.abs(a)) + (b + Math.abs(b));
        }
    }

    /** The first place from {@code from} on that isn't 0. */
    private static int next(float[] sums, int from) {
        int at = from;
        while (at < sums.length && sums[at] == 0) {
            at++;
        }
        return at;
    }

    private void offer(int vector, int other, float cosine) {
        if (cosine > bounds[vector]) {
            lists.offer(vector, other, cosine);
            bounds[vector] = Math.max(bounds[vector], bound(lists.cosine(vector, nearest - 1)));
        }
    }

    /** Whether there was room for all that may be nearest. */
    boolean complete(int vector) {
        return lists.cosine(vector, LENGTH - 1) <= bounds[vector]
                && lists.cosine(vector, nearest - 1) > bounds[vector];
    }

    /** How many may be nearest, where the list is complete. */
    int count(int vector) {
        int count = nearest;
        while (lists.cosine(vector, count) > bounds[vector]) {
            count++;
        }
        return count;
    }

    /** One of those that may be nearest. */
    int other(int vector, int rank) {
        return lists.other(vector, rank);
    }

    @Override
    public void close() {
        cosines.close();
    }
}
