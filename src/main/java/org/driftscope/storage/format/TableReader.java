package org.driftscope.storage.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;

/** Reads one column of a table: each cell is a paragraph of its own. */
final class TableReader {
    private static final Wording WORDS = Wording.of("storage.format");
    private static final int SAMPLE = 1000;

    private final String file;
    private final TableSource source;

    /**
     * For one table.
     *
     * @param file what to call it in problems
     */
    TableReader(String file, TableSource source) {
        this.file = file;
        this.source = source;
    }

    /**
     * Reads a column.
     *
     * @param column its name or its number from 1; by default the one with the most words
     * @param header whether the first row holds names; guessed by default
     */
    Extract read(Optional<String> column, Optional<Boolean> header) {
        List<TableRow> sample = sample();
        boolean hasHeader = header.orElseGet(() -> ColumnGuess.hasHeader(sample));
        List<Table.Column> columns = ColumnGuess.columns(sample, hasHeader);
        if (columns.isEmpty()) {
            throw new ProblemException(WORDS.problem("no-cell", "file", file));
        }
        int taken = column.map(name -> find(name, columns)).orElseGet(() -> wordiest(columns));
        return extract(new Table(columns, hasHeader, taken));
    }

    private List<TableRow> sample() {
        List<TableRow> rows = new ArrayList<>();
        source.read(
                row -> {
                    if (!row.isBlank()) {
                        rows.add(row);
                    }
                    return rows.size() < SAMPLE;
                });
        return rows;
    }

    private static int wordiest(List<Table.Column> columns) {
        Table.Column most = columns.get(0);
        for (Table.Column column : columns) {
            most = column.words() > most.words() ? column : most;
        }
        return most.number();
    }

    private int find(String nameOrNumber, List<Table.Column> columns) {
        String wanted = nameOrNumber.strip();
        for (Table.Column column : columns) {
            if (column.name().equalsIgnoreCase(wanted)) {
                return column.number();
            }
        }
        if (wanted.matches("\\d{1,5}")) {
            int number = Integer.parseInt(wanted);
            if (number >= 1 && number <= columns.size()) {
                return number;
            }
        }
        String names =
                columns.stream()
                        .limit(20)
                        .map(column -> column.number() + " (" + column.name() + ")")
                        .collect(Collectors.joining(", "));
        throw new ProblemException(
                WORDS.problem("no-column", "column", wanted, "file", file, "columns", names));
    }

    private Extract extract(Table table) {
        Extract.Builder extract = new Extract.Builder();
        String nothing = WORDS.get("skipped-cell", "column", table.takenColumn().name());
        boolean[] first = {table.header()};
        source.read(
                row -> {
                    Cancellation.throwIfInterrupted();
                    if (row.isBlank()) {
                        return true;
                    }
                    String cell = row.cell(table.taken() - 1);
                    if (first[0]) {
                        first[0] = false;
                    } else if (cell.isEmpty()) {
                        extract.skip(row.line(), nothing);
                    } else {
                        extract.add(row.line(), cell);
                        extract.endParagraph();
                    }
                    return true;
                });
        return extract.build(table);
    }
}
