package org.driftscope.ui.predict;

import java.util.Locale;

/** How probabilities are written. */
final class Percent {
    private Percent() {}

    /** Such as "31 %", "1.4 %" and "< 0.1 %". */
    static String of(double probability) {
        double percent = 100 * probability;
        if (percent > 0 && percent < 0.1) {
            return "< 0.1 %";
        }
        boolean round = percent == 0 || percent >= 9.95;
        return String.format(Locale.ROOT, round ? "%.0f %%" : "%.1f %%", percent);
    }
}
