package org.driftscope.export;

/**
 * Steps of a run at equal distances, both ends included.
 *
 * @param first step
 * @param last step; shown even where it is no whole distance away
 * @param every how many steps lie between two that are shown
 */
public record Stretch(long first, long last, long every) {
    public Stretch {
        if (first < 0) {
            throw new IllegalArgumentException("The first step must be at least 0 but is " + first);
        }
        if (last < first) {
            throw new IllegalArgumentException(
                    "The last step must be at least " + first + ", the first, but is " + last);
        }
        if (every < 1) {
            throw new IllegalArgumentException(
                    "The distance must be at least 1 step but is " + every);
        }
    }

    /** At the least distance that takes no more than {@code most} of them, at least 2. */
    public static Stretch within(long first, long last, int most) {
        return new Stretch(first, last, Math.max(1, (last - first + most - 2) / (most - 1)));
    }

    /** How many steps are shown. */
    public long count() {
        return 1 + (last - first + every - 1) / every;
    }

    /** Whether this step is shown. */
    public boolean shows(long step) {
        return step >= first && step <= last && ((step - first) % every == 0 || step == last);
    }
}
