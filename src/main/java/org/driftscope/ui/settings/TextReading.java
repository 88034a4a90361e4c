package org.driftscope.ui.settings;

import java.util.function.Consumer;
import org.driftscope.text.TextLayout;
import org.driftscope.ui.LayoutWords;

/**
 * How a plain text was read.
 *
 * @param layout what its lines were taken for
 * @param leftOut how many of its lines have nothing to learn from
 * @param again reads it anew, its lines taken for something else
 */
public record TextReading(TextLayout layout, int leftOut, Consumer<TextLayout> again) {
    /** What its lines were not taken for. */
    TextLayout other() {
        return layout == TextLayout.LINES ? TextLayout.PROSE : TextLayout.LINES;
    }

    /** In words. */
    String words() {
        String left =
                leftOut == 0
                        ? ""
                        : leftOut == 1
                                ? " One line was left out."
                                : " " + leftOut + " lines were left out.";
        return "Read as " + LayoutWords.of(layout) + "." + left;
    }

    /** What to do about it, in words. */
    String otherWords() {
        return "Read as " + LayoutWords.of(other()) + " instead";
    }
}
