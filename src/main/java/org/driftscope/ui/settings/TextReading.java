package org.driftscope.ui.settings;

import org.driftscope.plot.Figures;
import org.driftscope.text.TextLayout;
import org.driftscope.ui.LayoutWords;

/**
 * How a text was read.
 *
 * @param layout what its lines were taken for
 * @param leftOut how many of its lines have nothing to learn from
 * @param otherwise shows how it was read, to have it read otherwise
 */
public record TextReading(TextLayout layout, int leftOut, Runnable otherwise) {
    /** In words. */
    String words() {
        String left = leftOut == 0 ? "" : " " + Figures.counted(leftOut, "line") + " left out.";
        return "Read as " + LayoutWords.of(layout) + "." + left;
    }
}
