package org.driftscope.storage.format;

import java.nio.file.Path;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/** Takes the text out of files of each format. */
public final class Formats {
    private static final Wording WORDS = Wording.of("storage.format");

    /** Pages and Markdown are held as trees, which take ten times their size. */
    private static final int LONGEST_TREE = 20_000_000;

    private Formats() {}

    /** The format a file seems to have, by its name and its text. */
    public static FileFormat guess(String fileName, String text) {
        return FormatGuess.of(fileName, text);
    }

    /**
     * What a file of text holds; empty for {@link FileFormat#TEXT}, which is all text.
     *
     * @param format any but {@link FileFormat#CORPUS} and {@link FileFormat#XLSX}
     * @param fileName what to call it in problems
     * @param column the column of a table by name or number; by default that with the most words
     * @param header whether a table's first row holds names; guessed by default
     * @throws ProblemException if it is not what the format demands
     */
    public static Optional<Extract> read(
            FileFormat format,
            String fileName,
            String text,
            Optional<String> column,
            Optional<Boolean> header) {
        return switch (format) {
            case TEXT -> Optional.empty();
            case CSV ->
                    Optional.of(
                            new TableReader(fileName, CsvTable.of(fileName, text))
                                    .read(column, header));
            case TSV ->
                    Optional.of(
                            new TableReader(fileName, CsvTable.withTabs(fileName, text))
                                    .read(column, header));
            case CHAT -> Optional.of(chat(fileName, text));
            case SRT -> Optional.of(SubtitleReader.read(text, false));
            case WEBVTT -> Optional.of(SubtitleReader.read(text, true));
            case MARKDOWN -> Optional.of(MarkdownReader.read(bounded(fileName, text)));
            case HTML -> Optional.of(HtmlReader.read(bounded(fileName, text)));
            case CORPUS, XLSX -> throw new IllegalArgumentException(format + " is read elsewhere");
        };
    }

    /** What the first sheet of an Excel workbook holds in one column; see the method above. */
    public static Extract readWorkbook(
            String fileName, Path file, Optional<String> column, Optional<Boolean> header) {
        return new TableReader(fileName, new XlsxTable(fileName, file)).read(column, header);
    }

    private static Extract chat(String fileName, String text) {
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return HtmlReader.readChat(bounded(fileName, text));
        }
        boolean isList = start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
        boolean isJson = start.startsWith("{") || isList;
        return isJson ? ChatJson.read(fileName, text) : ChatText.read(text);
    }

    private static String bounded(String fileName, String text) {
        if (text.length() > LONGEST_TREE) {
            throw new ProblemException(WORDS.problem("too-long", "file", fileName));
        }
        return text;
    }
}
