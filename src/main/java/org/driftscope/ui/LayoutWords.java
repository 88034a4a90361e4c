package org.driftscope.ui;

import org.driftscope.text.TextLayout;
import org.driftscope.wording.Wording;

/** What the layouts of plain texts are called. */
public final class LayoutWords {
    private static final Wording WORDS = Wording.of("ui");

    private LayoutWords() {}

    /** As it stands within a sentence. */
    public static String of(TextLayout layout) {
        return switch (layout) {
            case LINES -> WORDS.get("layout-lines");
            case PROSE -> WORDS.get("layout-prose");
        };
    }

    /** As it stands alone. */
    public static String titleOf(TextLayout layout) {
        String words = of(layout);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
