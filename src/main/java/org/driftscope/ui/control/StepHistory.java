package org.driftscope.ui.control;

import java.util.Arrays;

/**
 * A number of each step of a run, such as its loss, in bounded memory: each bucket keeps the
 * smallest and the largest of a stretch of steps, so no spike is lost. When the buckets run out,
 * every two become one and the stretch doubles.
 */
public final class StepHistory {
    private final float[] least;
    private final float[] largest;
    private long stride = 1;
    private long lastStep = -1;
    private double highest;

    /** Keeps {@code buckets} stretches, an even number. */
    public StepHistory(int buckets) {
        least = new float[buckets];
        largest = new float[buckets];
        clear();
    }

    /** Forgets all of them. */
    public void clear() {
        Arrays.fill(least, Float.NaN);
        Arrays.fill(largest, Float.NaN);
        stride = 1;
        lastStep = -1;
        highest = 0;
    }

    /** Adds the number of a step; one that is not finite is passed over. */
    public void add(long step, double number) {
        if (!Double.isFinite(number)) {
            return;
        }
        while (step / stride >= least.length) {
            halve();
        }
        int bucket = (int) (step / stride);
        least[bucket] = smaller(least[bucket], (float) number);
        largest[bucket] = larger(largest[bucket], (float) number);
        lastStep = Math.max(lastStep, step);
        highest = Math.max(highest, number);
    }

    private void halve() {
        int half = least.length / 2;
        for (int i = 0; i < half; i++) {
            least[i] = smaller(least[2 * i], least[2 * i + 1]);
            largest[i] = larger(largest[2 * i], largest[2 * i + 1]);
        }
        Arrays.fill(least, half, least.length, Float.NaN);
        Arrays.fill(largest, half, largest.length, Float.NaN);
        stride *= 2;
    }

    /** Steps a bucket stands for. */
    public long stride() {
        return stride;
    }

    /** One more than the last bucket in use. */
    public int size() {
        return lastStep < 0 ? 0 : (int) (lastStep / stride) + 1;
    }

    /** Whether the bucket holds a number. */
    public boolean filled(int bucket) {
        return !Float.isNaN(least[bucket]);
    }

    /** The smallest in a bucket; NaN where it holds none. */
    public double least(int bucket) {
        return least[bucket];
    }

    /** The largest in a bucket; NaN where it holds none. */
    public double largest(int bucket) {
        return largest[bucket];
    }

    /** The bucket a step falls into; it may be empty or past {@link #size()}. */
    public int bucketOf(long step) {
        return (int) Math.min(least.length - 1, step / stride);
    }

    /** The last step added, -1 where there is none. */
    public long lastStep() {
        return lastStep;
    }

    /** The largest of all, 0 where none is larger. */
    public double highest() {
        return highest;
    }

    private static float smaller(float a, float b) {
        return Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.min(a, b);
    }

    private static float larger(float a, float b) {
        return Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.max(a, b);
    }
}
