package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntFunction;
import org.driftscope.plot.ScatterLayout;

/** Writes layouts as SVG; each marker is titled with its word. */
public final class SvgPicture {
    private final PictureSettings settings;
    private final IntFunction<String> words;

    /** The words are those of the token ids. */
    public SvgPicture(PictureSettings settings, IntFunction<String> words) {
        this.settings = settings;
        this.words = words;
    }

    /** Writes a layout, titled with what it is. */
    public void write(ScatterLayout layout, String title, OutputStream out) throws IOException {
        SvgPen.write(settings, layout.background(), title, pen -> draw(layout, pen), out);
    }

    /** Writes a layout as a part of another document, at its upper left. */
    public void writeInto(ScatterLayout layout, SvgXml document) {
        SvgPen.writeInto(document, layout.background(), pen -> draw(layout, pen));
    }

    private void draw(ScatterLayout layout, Pen pen) {
        new LayoutDrawing(pen, words, settings.palette().muted()).draw(layout);
    }
}
