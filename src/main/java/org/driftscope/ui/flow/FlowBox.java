package org.driftscope.ui.flow;

import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.plot.HeatScale;

/**
 * One array on the way of a sentence.
 *
 * @param id the same for the same array of every step, such as "query-0"
 * @param name such as "queries"
 * @param shape such as "(T, C) = (5, 16)"
 * @param about how it comes about, a formula in words
 * @param values what it holds; NaN where there is no number
 * @param rowNames a name for each row
 * @param columnNames a name for each column
 * @param scale of the colours; empty for one up to the largest number
 * @param beside whether it comes about side by side with the box before it, not from it
 * @param saying what is said of each number
 */
public record FlowBox(
        String id,
        String name,
        String shape,
        String about,
        Matrix values,
        List<String> rowNames,
        List<String> columnNames,
        Optional<HeatScale> scale,
        boolean beside,
        Saying saying) {
    public FlowBox {
        rowNames = List.copyOf(rowNames);
        columnNames = List.copyOf(columnNames);
        if (rowNames.size() != values.rows() || columnNames.size() != values.columns()) {
            throw new IllegalArgumentException(
                    name
                            + ": "
                            + rowNames.size()
                            + " and "
                            + columnNames.size()
                            + " names for "
                            + values);
        }
    }

    /** What is said of a number: what it is, and by which formula it came about. */
    @FunctionalInterface
    public interface Saying {
        /** Of the number in that row and column. */
        String of(int row, int column);
    }

    /** What is said of one of its numbers. */
    public String say(int row, int column) {
        return saying.of(row, column);
    }

    /** The same box, side by side with the one before it. */
    FlowBox besides() {
        return new FlowBox(
                id, name, shape, about, values, rowNames, columnNames, scale, true, saying);
    }
}
