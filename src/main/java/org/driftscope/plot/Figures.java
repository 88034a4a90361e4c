package org.driftscope.plot;

import java.math.BigDecimal;
import java.util.Locale;

/** How numbers are written in the window, in pictures and on pages: the same in every locale. */
public final class Figures {
    private Figures() {}

    /** Such as 12,345. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Such as "1 sentence" or "87 sentences". */
    public static String counted(long value, String one) {
        return count(value) + " " + one + (value == 1 ? "" : "s");
    }

    /** A loss in nats, with three decimals. */
    public static String loss(double nats) {
        return String.format(Locale.ROOT, "%.3f", nats);
    }

    /** All figures of a number and no more, such as 0.05. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Figures with minus signs in place of hyphens. */
    public static String minus(String figures) {
        return figures.replace('-', '−');
    }

    /** With so many decimals, such as −0.50. */
    public static String decimals(double value, int decimals) {
        return minus(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /** A measure from -1 to 1, with two decimals. */
    public static String measure(double value) {
        return minus(String.format(Locale.ROOT, "%.2f", value).replace("-0.00", "0.00"));
    }
}
