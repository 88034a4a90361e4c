package org.driftscope.ui;

import org.driftscope.text.TextLayout;

/** What the layouts of plain texts are called. */
public final class LayoutWords {
    private LayoutWords() {}

    /** As it stands within a sentence. */
    public static String of(TextLayout layout) {
        return switch (layout) {
            case LINES -> "one sentence a line";
            case PROSE -> "running prose";
        };
    }

    /** As it stands alone. */
    public static String titleOf(TextLayout layout) {
        String words = of(layout);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
