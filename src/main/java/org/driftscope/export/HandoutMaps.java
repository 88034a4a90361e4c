package org.driftscope.export;

import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;

/**
 * A run at three steps in one and the same plane, that of the last: what differs between the maps
 * are the words alone, and how large a map is, which its scale bar says.
 */
record HandoutMaps(RunDescription run, Frame start, Frame middle, Frame last) {
    /** Draws one of the frames on a sheet of this size. */
    void draw(GraphicsPen pen, Frame frame, int width, int height) {
        PictureSettings settings = new PictureSettings(width, height, 1, false, false);
        ScatterLayout layout =
                new MapFigure(settings, pen.sizes(), false).layout(inPlaneOfLast(frame), run);
        new LayoutDrawing(pen, run.dataset().vocabulary()::token, CategoryPalette.LIGHT.muted())
                .draw(layout);
    }

    private Frame inPlaneOfLast(Frame frame) {
        return frame.seenIn(last.projection().placing(frame.embeddings()));
    }
}
