package org.driftscope.plot;

import java.util.Arrays;

/**
 * By how much arrows of updates are lengthened to be seen: a round factor, kept while most arrows
 * stay of a readable length. One thread.
 */
public final class ArrowScale {
    private static final double WANTED = 34;
    private static final double TOO_SHORT = 12;
    private static final double TOO_LONG = 70;

    private double factor = 1;

    /** The factor for updates of these lengths in pixels. */
    public double factorFor(double[] pixelLengths) {
        double[] sorted =
                Arrays.stream(pixelLengths).filter(v -> v > 0 && v < 1e12).sorted().toArray();
        if (sorted.length > 0) {
            double long90 = sorted[(int) (0.9 * (sorted.length - 1))];
            double shown = long90 * factor;
            if (shown < TOO_SHORT || shown > TOO_LONG) {
                factor = RoundNumbers.atMost(Math.min(1e9, WANTED / long90));
            }
        }
        return factor;
    }

    /** The last factor as a caption says it, such as "× 20". */
    public String text() {
        return "× " + RoundNumbers.text(factor);
    }
}
