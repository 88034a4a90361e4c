package org.driftscope.storage.format;

import org.driftscope.wording.Wording;

/** The formats that a text to learn from may come in. */
public enum FileFormat {
    /** Nothing but text. */
    TEXT,
    /** What docs/corpus-format.md describes. */
    CORPUS,
    /** A table with commas, semicolons or bars between cells. */
    CSV,
    /** A table with tabs between cells. */
    TSV,
    /** The first sheet of an Excel workbook. */
    XLSX,
    /** The messages of a chat, exported as text, JSON or HTML. */
    CHAT,
    SRT,
    WEBVTT,
    MARKDOWN,
    HTML;

    private static final Wording WORDS = Wording.of("storage.format");

    /** What a person reads. */
    public String words() {
        return WORDS.get(
                switch (this) {
                    case TEXT -> "format-text";
                    case CORPUS -> "format-corpus";
                    case CSV -> "format-csv";
                    case TSV -> "format-tsv";
                    case XLSX -> "format-xlsx";
                    case CHAT -> "format-chat";
                    case SRT -> "format-srt";
                    case WEBVTT -> "format-webvtt";
                    case MARKDOWN -> "format-markdown";
                    case HTML -> "format-html";
                });
    }

    /** Whether its text runs on over the ends of its lines, by the format's own rules. */
    public boolean isProse() {
        return this == MARKDOWN || this == HTML;
    }
}
