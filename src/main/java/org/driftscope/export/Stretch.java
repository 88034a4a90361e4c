package org.driftscope.export;

/**
 * Steps of a run at equal distances, both ends included.
 *
 * @param first step
 * @param last step; shown even where it is no whole distance away
 * @param every how many steps lie between two that are shown
 */
public record Stretch(long first, long last, long every) {
    /** No movie has more pictures. */
    public static final long MOST_PICTURES = 10_000;

    public Stretch {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(
                    "The first step must be 0 to " + last + " but is " + first);
        }
        if (every < 1) {
            throw new IllegalArgumentException(
                    "The distance must be at least 1 step but is " + every);
        }
        if (pictures(first, last, every) > MOST_PICTURES) {
            throw new IllegalArgumentException(
                    pictures(first, last, every)
                            + " pictures are more than "
                            + MOST_PICTURES
                            + "; take a larger distance");
        }
    }

    /** At the least distance that takes no more pictures than {@code most}, at least 2. */
    public static Stretch within(long first, long last, int most) {
        return new Stretch(first, last, Math.max(1, (last - first + most - 2) / (most - 1)));
    }

    private static long pictures(long first, long last, long every) {
        return 1 + (last - first + every - 1) / every;
    }

    /** How many steps are shown. */
    public int pictures() {
        return (int) pictures(first, last, every);
    }

    /** Whether this step is shown. */
    public boolean shows(long step) {
        return step >= first && step <= last && ((step - first) % every == 0 || step == last);
    }
}
