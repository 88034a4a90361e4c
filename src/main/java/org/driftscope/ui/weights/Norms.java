package org.driftscope.ui.weights;

import java.util.Locale;
import org.driftscope.wording.Wording;

/** How norms and shares of norms are written. */
final class Norms {
    private static final Wording WORDS = Wording.of("ui.weights");

    private Norms() {}

    /** Two or three significant figures, such as 4.21, 0.0123 or 1.2e-7. */
    static String text(double norm) {
        if (norm == 0) {
            return "0";
        }
        if (norm < 1e-4 || norm >= 1e5) {
            return String.format(Locale.ROOT, "%.1e", norm)
                    .replace("e-0", "e-")
                    .replace("e+0", "e");
        }
        int decimals =
                norm >= 100
                        ? 0
                        : norm >= 10 ? 1 : norm >= 1 ? 2 : norm >= 0.1 ? 3 : norm >= 1e-3 ? 4 : 5;
        return String.format(Locale.ROOT, "%." + decimals + "f", norm);
    }

    /** A share as a percentage of two significant figures, such as "0.92 %". */
    static String share(double share) {
        double percent = 100 * share;
        if (percent == 0) {
            return "0 %";
        }
        if (percent < 0.01) {
            return WORDS.get("share-little");
        }
        int decimals = percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f %%", percent);
    }
}
