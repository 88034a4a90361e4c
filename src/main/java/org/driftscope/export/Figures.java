package org.driftscope.export;

import java.util.Locale;

/** How numbers are written in pictures and on pages, as in the window. */
final class Figures {
    private Figures() {}

    /** Such as 12,345. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A loss in nats. */
    static String loss(double nats) {
        return String.format(Locale.ROOT, "%.2f", nats);
    }

    /** A measure from -1 to 1. */
    static String measure(double value) {
        return minus(String.format(Locale.ROOT, "%.2f", value).replace("-0.00", "0.00"));
    }

    /** With minus signs in place of hyphens. */
    static String minus(String figures) {
        return figures.replace('-', '−');
    }
}
