package org.driftscope.ui.open;

import java.util.Optional;
import org.driftscope.text.PlainText;
import org.driftscope.text.TextImport;
import org.driftscope.text.TextLayout;

/** How a plain text is cut into sentences. */
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

    /** The layout chosen by hand. */
    public static PasteLayout of(TextLayout layout) {
        return layout == TextLayout.LINES ? LINES : PROSE;
    }

    /** The layout a person chose, empty to find out. */
    public Optional<TextLayout> chosen() {
        return switch (this) {
            case GUESSED -> Optional.empty();
            case LINES -> Optional.of(TextLayout.LINES);
            case PROSE -> Optional.of(TextLayout.PROSE);
        };
    }

    /** Cuts a text into sentences; interrupting the thread calls it off. */
    public TextImport read(String text) {
        return chosen().map(layout -> PlainText.read(text, layout))
                .orElseGet(() -> PlainText.read(text));
    }

    /** What a person reads. */
    public String words() {
        return words;
    }
}
