package org.driftscope.cli;

import java.util.Locale;

/** How many of something there are, in words. */
final class Amount {
    private Amount() {}

    /** Such as "1 pair" or "12,345 pairs". */
    static String of(long count, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", count, one, count == 1 ? "" : "s");
    }
}
