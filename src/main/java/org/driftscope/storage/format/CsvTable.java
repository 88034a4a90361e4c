package org.driftscope.storage.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A table as text: RFC 4180 with whatever delimiter. In a table with tabs a quotation mark is a
 * character like any other, unless a pair of them encloses the cell.
 */
final class CsvTable implements TableSource {
    private static final Wording WORDS = Wording.of("storage.format");
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /** No text has this character: each line is one cell. */
    private static final char NONE = '\uFFFF';

    private static final Logger LOG = LoggerFactory.getLogger(CsvTable.class);
    private static final int SAMPLE_CHARACTERS = 1 << 16;
    private static final int SAMPLE_ROWS = 200;

    /** This share of the rows must have equally many cells for a character to be the delimiter. */
    private static final double REGULAR = 0.7;

    private final String file;
    private final String text;
    private final int firstLine;
    private final char delimiter;

    private CsvTable(String file, String text, int firstLine, char delimiter) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.delimiter = delimiter;
    }

    /** A table with tabs between cells. */
    static CsvTable withTabs(String file, String text) {
        return new CsvTable(file, text, 1, '\t');
    }

    /** A table whose delimiter is found out; Excel's first line "sep=;" tells it. */
    static CsvTable of(String file, String text) {
        return of(file, text, REGULAR);
    }

    /** The same where it is known to be a table: its rows needn't be as regular. */
    static CsvTable ofCells(String file, String text) {
        return of(file, text, Double.MIN_VALUE);
    }

    private static CsvTable of(String file, String text, double regular) {
        if (text.startsWith("sep=") && text.length() > 5 && "\r\n".indexOf(text.charAt(5)) >= 0) {
            int end = text.startsWith("\r\n", 5) ? 7 : 6;
            return new CsvTable(file, text.substring(end), 2, text.charAt(4));
        }
        char best = DELIMITERS[0];
        double highest = 0;
        for (char candidate : DELIMITERS) {
            double share = regularity(text, candidate);
            if (share > highest) {
                highest = share;
                best = candidate;
            }
        }
        return new CsvTable(file, text, 1, highest >= regular ? best : NONE);
    }

    /** The share of the first rows that have the most frequent number of cells; 0 if that is 1. */
    private static double regularity(String text, char delimiter) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        Map<Integer, Integer> rows = new HashMap<>();
        int[] count = {0};
        try {
            new CsvTable("", sample, 1, delimiter)
                    .read(
                            row -> {
                                if (!row.isBlank()) {
                                    count[0]++;
                                    rows.merge(row.cells().size(), 1, Integer::sum);
                                }
                                return count[0] < SAMPLE_ROWS;
                            });
        } catch (ProblemException e) {
            // The rows before tell enough.
            LOG.debug("The sample ends within quotes");
        }
        int single = rows.getOrDefault(1, 0);
        int most = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most <= single ? 0 : most / (double) count[0];
    }

    @Override
    public void read(Predicate<TableRow> more) {
        int line = firstLine;
        int row = 0;
        try (CSVParser parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(format()).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                Cancellation.throwIfInterrupted();
                TableRow next = new TableRow(line, cells(records.next()));
                line = firstLine + (int) parser.getCurrentLineNumber();
                row++;
                if (!more.test(next)) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new ProblemException(
                    WORDS.problem("unclosed", "file", file, "row", row + 1, "line", line), e);
        }
    }

    private CSVFormat format() {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote(delimiter == '\t' ? null : '"')
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private List<String> cells(CSVRecord record) {
        List<String> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            cells.add(delimiter == '\t' ? unquoted(cell) : cell);
        }
        return cells;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
