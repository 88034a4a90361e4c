package org.driftscope.ui.loss;

import java.util.Arrays;

/**
 * The losses of a run in bounded memory: each bucket keeps the smallest and the largest loss of a
 * stretch of steps, so no spike is lost. When the buckets run out, every two become one and the
 * stretch doubles.
 */
final class LossHistory {
    private final float[] least;
    private final float[] largest;
    private long stride = 1;
    private long lastStep = -1;
    private double highest;

    /** Keeps {@code buckets} stretches, an even number. */
    LossHistory(int buckets) {
        least = new float[buckets];
        largest = new float[buckets];
        clear();
    }

    void clear() {
        Arrays.fill(least, Float.NaN);
        Arrays.fill(largest, Float.NaN);
        stride = 1;
        lastStep = -1;
        highest = 0;
    }

    void add(long step, double loss) {
        if (!Double.isFinite(loss)) {
            return;
        }
        while (step / stride >= least.length) {
            halve();
        }
        int bucket = (int) (step / stride);
        least[bucket] = smaller(least[bucket], (float) loss);
        largest[bucket] = larger(largest[bucket], (float) loss);
        lastStep = Math.max(lastStep, step);
        highest = Math.max(highest, loss);
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
    long stride() {
        return stride;
    }

    /** One more than the last bucket in use. */
    int size() {
        return lastStep < 0 ? 0 : (int) (lastStep / stride) + 1;
    }

    /** Whether the bucket holds a loss. */
    boolean filled(int bucket) {
        return !Float.isNaN(least[bucket]);
    }

    double least(int bucket) {
        return least[bucket];
    }

    double largest(int bucket) {
        return largest[bucket];
    }

    /** The bucket a step falls into; it may be empty or past {@link #size()}. */
    int bucketOf(long step) {
        return (int) Math.min(least.length - 1, step / stride);
    }

    /** The last step added, -1 where there is none. */
    long lastStep() {
        return lastStep;
    }

    /** The largest loss of all, 0 where there is none. */
    double highest() {
        return highest;
    }

    private static float smaller(float a, float b) {
        return Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.min(a, b);
    }

    private static float larger(float a, float b) {
        return Float.isNaN(a) ? b : Float.isNaN(b) ? a : Math.max(a, b);
    }
}
