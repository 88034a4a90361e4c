package org.driftscope.storage.format;

import java.util.List;

/**
 * The columns of a table, and which one was read.
 *
 * @param columns all of them, in order; what they say of rows is of the first 1,000
 * @param header whether the first row holds their names
 * @param taken number, from 1, of the column that was read
 */
public record Table(List<Column> columns, boolean header, int taken) {
    /**
     * A column.
     *
     * @param number from 1
     * @param name as the header has it, else "column 2"
     * @param firstValues its first few cells below the header that are not empty
     * @param words how many words it holds
     */
    public record Column(int number, String name, List<String> firstValues, long words) {
        public Column {
            firstValues = List.copyOf(firstValues);
        }
    }

    public Table {
        columns = List.copyOf(columns);
    }

    /** The column that was read. */
    public Column takenColumn() {
        return columns.get(taken - 1);
    }
}
