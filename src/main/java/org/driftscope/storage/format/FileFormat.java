package org.driftscope.storage.format;

/** The formats that a text to learn from may come in. */
public enum FileFormat {
    /** Nothing but text. */
    TEXT("plain text"),
    /** What docs/corpus-format.md describes. */
    CORPUS("corpus in JSON"),
    /** A table with commas, semicolons or bars between cells. */
    CSV("CSV table"),
    /** A table with tabs between cells. */
    TSV("TSV table"),
    /** The first sheet of an Excel workbook. */
    XLSX("Excel workbook"),
    /** The messages of a chat, exported as text, JSON or HTML. */
    CHAT("chat export"),
    SRT("SRT subtitles"),
    WEBVTT("WebVTT subtitles"),
    MARKDOWN("Markdown"),
    HTML("web page");

    private final String words;

    FileFormat(String words) {
        this.words = words;
    }

    /** What a person reads. */
    public String words() {
        return words;
    }

    /** Whether its text runs on over the ends of its lines, by the format's own rules. */
    public boolean isProse() {
        return this == MARKDOWN || this == HTML;
    }
}
