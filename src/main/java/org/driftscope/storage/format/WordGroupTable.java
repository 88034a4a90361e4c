package org.driftscope.storage.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Category;
import org.driftscope.wording.Wording;

/** A table whose rows are words with the group they belong to. */
public final class WordGroupTable {
    private static final Wording WORDS = Wording.of("storage.format");
    private static final String WORD = "word";
    private static final String GROUP = "group";
    private static final Set<String> WORD_NAMES = Set.of(WORD, "words", "token");
    private static final Set<String> GROUP_NAMES = Set.of(GROUP, "groups", "category", "class");

    private final String fileName;
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private int wordColumn;
    private int groupColumn = 1;
    private boolean first = true;

    private WordGroupTable(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Reads a table: the first column holds words and the second groups, unless names in its first
     * row say otherwise. Groups come in the order of their first appearance.
     *
     * @param fileName what to call it in problems
     * @param tabs whether tabs part its cells; found out otherwise
     * @throws ProblemException naming the line that lacks a word or a group
     */
    public static List<Category> read(String fileName, String text, boolean tabs) {
        WordGroupTable table = new WordGroupTable(fileName);
        CsvTable source =
                tabs ? CsvTable.withTabs(fileName, text) : CsvTable.ofCells(fileName, text);
        source.read(
                row -> {
                    table.take(row);
                    return true;
                });
        List<Category> read = new ArrayList<>();
        table.groups.forEach((name, words) -> read.add(new Category(name, List.copyOf(words))));
        return read;
    }

    private void take(TableRow row) {
        if (row.isBlank()) {
            return;
        }
        boolean names = first && isHeader(row);
        first = false;
        if (names) {
            return;
        }
        String word = row.cell(wordColumn);
        String group = row.cell(groupColumn);
        if (word.isEmpty() || group.isEmpty()) {
            throw new ProblemException(
                    WORDS.problem(
                            "lacking",
                            "file",
                            fileName,
                            "line",
                            row.line(),
                            "what",
                            word.isEmpty() ? WORD : GROUP));
        }
        groups.computeIfAbsent(group, unused -> new LinkedHashSet<>()).add(word);
    }

    /** Whether the first row names the columns; takes note of which is which. */
    private boolean isHeader(TableRow row) {
        List<String> names =
                row.cells().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        int word = place(names, WORD_NAMES);
        int group = place(names, GROUP_NAMES);
        if (word < 0 || group < 0) {
            return false;
        }
        wordColumn = word;
        groupColumn = group;
        return true;
    }

    private static int place(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Writes a table as UTF-8, with names in its first row; leaves {@code out} open. */
    public static void write(List<Category> groups, boolean tabs, OutputStream out)
            throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(tabs ? '\t' : ',')
                        .setRecordSeparator('\n')
                        .get();
        CSVPrinter printer =
                new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
        printer.printRecord(WORD, GROUP);
        for (Category group : groups) {
            for (String word : group.words()) {
                printer.printRecord(word, group.name());
            }
        }
        printer.flush();
    }
}
