package org.driftscope.ui.settings;

import java.math.BigDecimal;
import org.driftscope.ui.control.NumberEntry;

/** Reads entries that are known to be valid. */
final class Numbers {
    private Numbers() {}

    static int whole(NumberEntry entry) {
        return value(entry).intValueExact();
    }

    static long longWhole(NumberEntry entry) {
        return value(entry).longValueExact();
    }

    static double decimal(NumberEntry entry) {
        return value(entry).doubleValue();
    }

    private static BigDecimal value(NumberEntry entry) {
        return entry.value()
                .orElseThrow(() -> new IllegalStateException(entry.problemProperty().get()));
    }
}
