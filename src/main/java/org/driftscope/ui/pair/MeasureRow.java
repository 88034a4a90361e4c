package org.driftscope.ui.pair;

import java.util.List;

/**
 * A row of the table of pairs.
 *
 * @param name what is measured
 * @param formula how
 * @param values of the three pairs, written
 * @param faint whether it says little
 */
public record MeasureRow(String name, String formula, List<String> values, boolean faint) {
    public MeasureRow {
        values = List.copyOf(values);
    }
}
