package org.driftscope.export;

import java.util.List;
import org.driftscope.plot.Ink;
import org.driftscope.plot.TextSize;

/** Draws forms and texts on a sheet whose y grows downwards. One thread. */
interface Pen {
    /** A place on the sheet. */
    record Point(double x, double y) {}

    /**
     * How a line is drawn.
     *
     * @param dash length of its dashes and of the gaps between; 0 for none
     */
    record Stroke(double width, double dash, Ink ink) {
        /** Without dashes. */
        Stroke(double width, Ink ink) {
            this(width, 0, ink);
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /**
     * How a text is drawn.
     *
     * @param halo drawn around each letter; nothing where its opacity is 0
     */
    record Lettering(boolean strong, Anchor anchor, Ink ink, Ink halo) {
        private static final Ink NONE = new Ink(0, 0);

        /** Without a halo. */
        Lettering(Anchor anchor, Ink ink) {
            this(false, anchor, ink, NONE);
        }
    }

    /** What follows, up to {@link #end}, is titled with a text that people may ask for. */
    void begin(String title);

    /** As {@link #begin} without a title. */
    void begin();

    void end();

    /** A line through points, open or closed. */
    void line(List<Point> points, boolean closed, Stroke stroke);

    /** The inside of an outline. */
    void fill(List<Point> outline, Ink ink);

    /** A circle, filled. */
    void disc(Point middle, double radius, Ink ink);

    /** A circle's line. */
    void ring(Point middle, double radius, Stroke stroke);

    /** A text whose letters stand on the line y. */
    void text(String text, Point place, Lettering lettering);

    /** How large texts are. */
    TextSize sizes();

    /** From the top of a text to the line it stands on. */
    double ascent();

    /** A straight line. */
    default void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        line(List.of(new Point(x1, y1), new Point(x2, y2)), false, stroke);
    }
}
