package org.driftscope.storage.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the format of a file by the ending of its name, else by how its text begins. */
final class FormatGuess {
    private static final Map<String, FileFormat> BY_ENDING =
            Map.ofEntries(
                    Map.entry("csv", FileFormat.CSV),
                    Map.entry("tsv", FileFormat.TSV),
                    Map.entry("tab", FileFormat.TSV),
                    Map.entry("srt", FileFormat.SRT),
                    Map.entry("vtt", FileFormat.WEBVTT),
                    Map.entry("md", FileFormat.MARKDOWN),
                    Map.entry("markdown", FileFormat.MARKDOWN),
                    Map.entry("html", FileFormat.HTML),
                    Map.entry("htm", FileFormat.HTML),
                    Map.entry("xhtml", FileFormat.HTML));

    private static final int SAMPLE_CHARACTERS = 1 << 14;

    /** Fewer lines with a tab each may be chance. */
    private static final int FEWEST_ROWS = 3;

    private static final Pattern WEB_PAGE =
            Pattern.compile(
                    "(?i)\\s*(?:<\\?xml[^>]*>\\s*)?(?><!--.*?-->\\s*)*<(?:!doctype html|html)\\b.*",
                    Pattern.DOTALL);

    private FormatGuess() {}

    static FileFormat of(String fileName, String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        String ending = ending(fileName);
        if (sample.stripLeading().startsWith("{") || sample.stripLeading().startsWith("[")) {
            Optional<FileFormat> json = json(ending, sample, text);
            if (json.isPresent()) {
                return json.get();
            }
        }
        if (ending.equals("json")) {
            return FileFormat.CORPUS;
        }
        FileFormat format = BY_ENDING.getOrDefault(ending, byContent(sample));
        boolean isChatPage = format == FileFormat.HTML && sample.contains("class=\"page_wrap");
        return isChatPage && text.contains("class=\"from_name") ? FileFormat.CHAT : format;
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<FileFormat> json(String ending, String sample, String text) {
        boolean isList = sample.stripLeading().startsWith("[");
        if (!isList && text.contains("\"sentences\"")) {
            return Optional.of(FileFormat.CORPUS);
        }
        boolean isChat =
                isList
                        ? sample.contains("\"ts\"") && sample.contains("\"text\"")
                        : sample.contains("\"messages\"");
        return isChat && (ending.equals("json") || !isList)
                ? Optional.of(FileFormat.CHAT)
                : Optional.empty();
    }

    private static FileFormat byContent(String sample) {
        List<String> lines = SourceLines.of(sample);
        if (sample.startsWith("WEBVTT")) {
            return FileFormat.WEBVTT;
        }
        if (WEB_PAGE.matcher(sample).matches()) {
            return FileFormat.HTML;
        }
        if (lines.stream()
                .filter(line -> !line.isBlank())
                .limit(2)
                .anyMatch(SubtitleReader::isTimes)) {
            return FileFormat.SRT;
        }
        if (ChatText.isChat(lines)) {
            return FileFormat.CHAT;
        }
        return hasTabsInEachLine(lines) ? FileFormat.TSV : FileFormat.TEXT;
    }

    /** Each line but the last, which may be cut off, has equally many tabs within it. */
    private static boolean hasTabsInEachLine(List<String> lines) {
        List<Long> tabs =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.strip().chars().filter(c -> c == '\t').count())
                        .toList();
        List<Long> whole = tabs.size() > FEWEST_ROWS ? tabs.subList(0, tabs.size() - 1) : tabs;
        return whole.size() >= FEWEST_ROWS
                && whole.get(0) > 0
                && whole.stream().distinct().count() == 1;
    }
}
