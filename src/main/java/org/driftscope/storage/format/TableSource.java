package org.driftscope.storage.format;

import java.util.function.Predicate;

/** Rows that can be read from the start as often as needed, so that none has to be kept. */
interface TableSource {
    /** Hands over row by row until there is none left or {@code more} says no. */
    void read(Predicate<TableRow> more);
}
