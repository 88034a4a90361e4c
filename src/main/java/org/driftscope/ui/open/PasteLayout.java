package org.driftscope.ui.open;

import java.util.Optional;
import org.driftscope.text.PlainText;
import org.driftscope.text.TextImport;
import org.driftscope.text.TextLayout;
import org.driftscope.ui.LayoutWords;
import org.driftscope.wording.Wording;

/** How a plain text is cut into sentences. */
public enum PasteLayout {
    /** By the rule: most lines end like sentences, or not. */
    GUESSED,
    /** Each line is one. */
    LINES,
    /** Lines are joined and cut at sentence marks. */
    PROSE;

    private static final Wording WORDS = Wording.of("ui.open");

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
        return PlainText.read(text, chosen());
    }

    /** What a person reads. */
    public String words() {
        return chosen().map(LayoutWords::titleOf).orElse(WORDS.get("find-out"));
    }
}
