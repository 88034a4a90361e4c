package org.driftscope.ui.control;

import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.plot.HeatBand;
import org.driftscope.plot.HeatCell;
import org.driftscope.wording.Wording;

/**
 * What a heat map shows beside its colours.
 *
 * @param values (rows, columns); NaN is a cell without a value
 * @param rowNames a name for each row, or none at all
 * @param columnNames a name for each column, or none at all
 * @param rowBands beside the rows
 * @param columnBands above the columns
 */
record HeatContent(
        Matrix values,
        List<String> rowNames,
        List<String> columnNames,
        List<HeatBand> rowBands,
        List<HeatBand> columnBands) {
    private static final Wording WORDS = Wording.of("ui.control");

    HeatContent {
        rowNames = rowNames.size() == values.rows() ? List.copyOf(rowNames) : List.of();
        columnNames = columnNames.size() == values.columns() ? List.copyOf(columnNames) : List.of();
        rowBands = List.copyOf(rowBands);
        columnBands = List.copyOf(columnBands);
    }

    boolean isEmpty() {
        return values.rows() == 0 || values.columns() == 0;
    }

    boolean has(int row, int column) {
        return row >= 0 && row < values.rows() && column >= 0 && column < values.columns();
    }

    HeatCell cell(int row, int column) {
        return new HeatCell(row, column, values.get(row, column));
    }

    /** Such as "dog", or "row 3" where rows have no names. */
    String rowName(int row) {
        return rowNames.isEmpty() ? WORDS.get("row", "number", row) : rowNames.get(row);
    }

    /** Such as "dog", or "column 3" where columns have no names. */
    String columnName(int column) {
        return columnNames.isEmpty()
                ? WORDS.get("column", "number", column)
                : columnNames.get(column);
    }
}
