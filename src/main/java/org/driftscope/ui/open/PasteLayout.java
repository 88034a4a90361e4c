package org.driftscope.ui.open;

import org.driftscope.text.PlainText;
import org.driftscope.text.TextImport;
import org.driftscope.text.TextLayout;

/** How pasted text is cut into sentences. */
public enum PasteLayout {
    /** By the rule: most lines end like sentences, or not. */
    GUESSED("Find out"),
    /** Each line is one. */
    LINES("One sentence a line"),
    /** Lines are joined and cut at sentence marks. */
    PROSE("Running prose");

    private final String words;

    PasteLayout(String words) {
        this.words = words;
    }

    /** Cuts a text into sentences; interrupting the thread calls it off. */
    public TextImport read(String text) {
        return switch (this) {
            case GUESSED -> PlainText.read(text);
            case LINES -> PlainText.read(text, TextLayout.LINES);
            case PROSE -> PlainText.read(text, TextLayout.PROSE);
        };
    }

    /** What a person reads. */
    public String words() {
        return words;
    }
}
