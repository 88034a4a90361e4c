package org.driftscope.storage.format;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of the file it begins on, or its number in a sheet, from 1
 * @param cells what its cells hold, empty texts where nothing
 */
record TableRow(int line, List<String> cells) {
    TableRow {
        cells = List.copyOf(cells);
    }

    /** A cell without white space around it; empty where the row has no such column, from 0. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
