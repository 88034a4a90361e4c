package org.driftscope.ui.transport;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.driftscope.wording.Wording;

/**
 * Where a speed lies on the slider: logarithmic from one step every two seconds at 0 to 200 steps a
 * second, and at the far end as fast as it goes.
 */
final class SpeedScale {
    private static final Wording WORDS = Wording.of("ui.transport");

    /** Slider position from which on nothing slows the run down. */
    static final double UNLIMITED_FROM = 0.96;

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 200;

    private SpeedScale() {}

    /** Steps a second at slider position 0 to 1, to two digits so that the words are exact. */
    static double stepsPerSecond(double position) {
        if (position >= UNLIMITED_FROM) {
            return Double.POSITIVE_INFINITY;
        }
        double share = Math.max(0, position) / UNLIMITED_FROM;
        return twoDigits(SLOWEST * Math.pow(FASTEST / SLOWEST, share));
    }

    /** The slider position of a speed. */
    static double position(double stepsPerSecond) {
        if (stepsPerSecond > FASTEST) {
            return 1;
        }
        double share = Math.log(stepsPerSecond / SLOWEST) / Math.log(FASTEST / SLOWEST);
        return Math.max(0, share) * UNLIMITED_FROM;
    }

    /** The speed in words. */
    static String words(double stepsPerSecond) {
        if (Double.isInfinite(stepsPerSecond)) {
            return WORDS.get("speed-unlimited");
        }
        if (stepsPerSecond == 1) {
            return WORDS.get("speed-one");
        }
        return stepsPerSecond < 1
                ? WORDS.get("speed-slow", "seconds", plain(twoDigits(1 / stepsPerSecond)))
                : WORDS.get("speed-fast", "steps", plain(stepsPerSecond));
    }

    private static double twoDigits(double value) {
        return new BigDecimal(value).round(new MathContext(2)).doubleValue();
    }

    private static String plain(double value) {
        return value >= 10
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
