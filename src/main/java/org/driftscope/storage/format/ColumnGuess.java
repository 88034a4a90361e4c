package org.driftscope.storage.format;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.driftscope.wording.Wording;

/** What the first rows of a table tell of its columns. */
final class ColumnGuess {
    private static final Wording WORDS = Wording.of("storage.format");
    private static final int SHOWN = 5;
    private static final int LONGEST_NAME = 40;

    /** A cell with one of these is no name of a column. */
    private static final Pattern NO_NAME = Pattern.compile(".*[.!?…。！？]|[-+\\d.,:/ ]+|.*://.*");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,:/ -]+");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** First rows that name a column so are headers whatever follows. */
    private static final Set<String> NAMES =
            Set.of(
                    "text",
                    "sentence",
                    "sentences",
                    "message",
                    "body",
                    "content",
                    "comment",
                    "comments",
                    "title",
                    "description",
                    "review",
                    "tweet",
                    "quote",
                    "id",
                    "name",
                    "date",
                    "time",
                    "author",
                    "label",
                    "language",
                    "lang");

    private ColumnGuess() {}

    /** The columns of rows that are not blank. */
    static List<Table.Column> columns(List<TableRow> rows, boolean header) {
        int count = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<TableRow> body = body(rows, header);
        List<Table.Column> columns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            int column = c;
            String name = header ? rows.get(0).cell(c) : "";
            columns.add(
                    new Table.Column(
                            c + 1,
                            name.isEmpty()
                                    ? WORDS.get("column", "number", String.valueOf(c + 1))
                                    : name,
                            body.stream()
                                    .map(row -> row.cell(column))
                                    .filter(cell -> !cell.isEmpty())
                                    .limit(SHOWN)
                                    .toList(),
                            body.stream().mapToLong(row -> words(row.cell(column))).sum()));
        }
        return columns;
    }

    private static List<TableRow> body(List<TableRow> rows, boolean header) {
        return rows.isEmpty() || !header ? rows : rows.subList(1, rows.size());
    }

    /**
     * Whether the first row looks like names: short, distinct, no sentences or numbers among them;
     * and one of them is a usual name, or stands over numbers, or over cells of more than twice as
     * many words.
     */
    static boolean hasHeader(List<TableRow> rows) {
        if (rows.size() < 2) {
            return false;
        }
        Set<String> distinct = new HashSet<>();
        boolean differs = false;
        TableRow first = rows.get(0);
        for (int c = 0; c < first.cells().size(); c++) {
            String name = first.cell(c);
            if (name.length() > LONGEST_NAME
                    || NO_NAME.matcher(name).matches()
                    || (!name.isEmpty() && !distinct.add(name))) {
                return false;
            }
            differs |= !name.isEmpty() && isNameOf(name, c, body(rows, true));
        }
        return differs;
    }

    private static boolean isNameOf(String name, int column, List<TableRow> body) {
        List<String> cells =
                body.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
        if (cells.isEmpty()) {
            return false;
        }
        if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return true;
        }
        long numbers = cells.stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
        double words = cells.stream().mapToLong(ColumnGuess::words).average().orElse(0);
        return numbers * 10 >= cells.size() * 9L || words > 2 * Math.max(1, words(name));
    }

    /**
     * How many words a cell holds: what stands between white space and has a letter in it, web
     * addresses left aside. In scripts without spaces two characters count as a word.
     */
    static long words(String cell) {
        long words = 0;
        for (String piece : WHITE_SPACE.split(cell)) {
            if (piece.codePoints().anyMatch(Character::isLetter) && !piece.contains("://")) {
                words += 1 + piece.codePoints().filter(ColumnGuess::isWithoutSpaces).count() / 2;
            }
        }
        return words;
    }

    private static boolean isWithoutSpaces(int codePoint) {
        int kind = UCharacter.getIntPropertyValue(codePoint, UProperty.LINE_BREAK);
        return kind == UCharacter.LineBreak.IDEOGRAPHIC
                || kind == UCharacter.LineBreak.COMPLEX_CONTEXT;
    }
}
