package org.driftscope.ui.settings;

import org.driftscope.text.TextLayout;
import org.driftscope.ui.LayoutWords;
import org.driftscope.wording.Wording;

/**
 * How a text was read.
 *
 * @param layout what its lines were taken for
 * @param leftOut how many of its lines have nothing to learn from
 * @param otherwise shows how it was read, to have it read otherwise
 */
public record TextReading(TextLayout layout, int leftOut, Runnable otherwise) {
    private static final Wording WORDS = Wording.of("ui.settings");

    /** In words. */
    String words() {
        return leftOut == 0
                ? WORDS.get("reading", "layout", LayoutWords.of(layout))
                : WORDS.get("reading-left-out", "layout", LayoutWords.of(layout), "lines", leftOut);
    }
}
