package org.driftscope.export;

import java.util.Set;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.TextSize;
import org.driftscope.plot.TokenSet;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;

/**
 * A run at three steps in one and the same plane, that of the last: what differs between the maps
 * are the words alone, and how large a map is, which its scale bar says.
 */
record HandoutMaps(RunDescription run, Frame start, Frame middle, Frame last) {
    /** A map that is drawn in some room, in units of its letters. */
    record Sheet(Frame frame, int width, int height) {}

    /** Draws a map, with names of these token ids. */
    void draw(GraphicsPen pen, Sheet sheet, Set<Integer> named) {
        new LayoutDrawing(pen, run.dataset().vocabulary()::token, CategoryPalette.LIGHT.muted())
                .draw(layout(pen.sizes(), sheet, named));
    }

    /** Where all of a map is drawn. */
    ScatterLayout layout(TextSize sizes, Sheet sheet, Set<Integer> named) {
        PictureSettings settings =
                new PictureSettings(sheet.width(), sheet.height(), 1, false, false);
        TokenSet nameless =
                TokenSet.where(run.dataset().vocabulary().size(), id -> !named.contains(id));
        return MapFigure.small(settings, sizes, nameless).layout(inPlaneOfLast(sheet.frame()), run);
    }

    private Frame inPlaneOfLast(Frame frame) {
        return frame.seenIn(last.projection().placing(frame.embeddings()));
    }
}
