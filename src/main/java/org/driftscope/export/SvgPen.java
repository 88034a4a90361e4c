package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.driftscope.plot.Ink;
import org.driftscope.plot.TextSize;

/** Draws into an SVG document. Texts stay texts. One thread. */
final class SvgPen implements Pen {
    private static final double HALO = 3.2; // as in the window

    private final SvgXml xml;
    private final TextSize sizes = AwtTexts.sizes();
    private final double ascent = new AwtTexts(1).ascent();

    private SvgPen(SvgXml xml) {
        this.xml = xml;
    }

    /** Draws something. */
    interface Drawing {
        void draw(Pen pen);
    }

    /** Writes a drawing as a file of its own, titled with what it is. */
    static void write(
            PictureSettings settings,
            Ink background,
            String title,
            Drawing drawing,
            OutputStream out)
            throws IOException {
        try {
            SvgXml document =
                    new SvgXml(out, settings.width(), settings.height(), settings.scale(), title);
            writeInto(document, background, drawing);
            document.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a drawing as a part of a document, at its upper left. */
    static void writeInto(SvgXml document, Ink background, Drawing drawing) {
        SvgPen pen = new SvgPen(document);
        document.open("g");
        document.attribute("font-family", "sans-serif");
        document.attribute("font-size", AwtTexts.SIZE);
        pen.background(background);
        drawing.draw(pen);
        document.close();
    }

    private void background(Ink ink) {
        if (ink.opacity() > 0) {
            xml.empty("rect");
            xml.attribute("width", "100%");
            xml.attribute("height", "100%");
            paint("fill", ink);
        }
    }

    @Override
    public TextSize sizes() {
        return sizes;
    }

    @Override
    public double ascent() {
        return ascent;
    }

    @Override
    public void begin(String title) {
        begin();
        xml.title(title);
    }

    @Override
    public void begin() {
        xml.open("g");
    }

    @Override
    public void end() {
        xml.close();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        xml.empty("line");
        xml.attribute("x1", x1);
        xml.attribute("y1", y1);
        xml.attribute("x2", x2);
        xml.attribute("y2", y2);
        stroke(stroke);
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke) {
        xml.empty(closed ? "polygon" : "polyline");
        xml.attribute("points", points(points));
        xml.attribute("fill", "none");
        stroke(stroke);
    }

    private void stroke(Stroke stroke) {
        xml.attribute("stroke-width", stroke.width());
        if (stroke.dash() > 0) {
            xml.attribute("stroke-dasharray", stroke.dash());
        }
        paint("stroke", stroke.ink());
    }

    @Override
    public void fill(List<Point> outline, Ink ink) {
        xml.empty("polygon");
        xml.attribute("points", points(outline));
        paint("fill", ink);
    }

    @Override
    public void disc(Point middle, double radius, Ink ink) {
        circle(middle, radius);
        paint("fill", ink);
    }

    @Override
    public void ring(Point middle, double radius, Stroke stroke) {
        circle(middle, radius);
        xml.attribute("fill", "none");
        stroke(stroke);
    }

    private void circle(Point middle, double radius) {
        xml.empty("circle");
        xml.attribute("cx", middle.x());
        xml.attribute("cy", middle.y());
        xml.attribute("r", radius);
    }

    @Override
    public void text(String text, Point place, Lettering lettering) {
        xml.open("text");
        xml.attribute("x", place.x());
        xml.attribute("y", place.y());
        if (lettering.anchor() != Anchor.LEFT) {
            boolean middle = lettering.anchor() == Anchor.MIDDLE;
            xml.attribute("text-anchor", middle ? "middle" : "end");
        }
        if (lettering.strong()) {
            xml.attribute("font-weight", "bold");
        }
        paint("fill", lettering.ink());
        if (lettering.halo().opacity() > 0) {
            xml.attribute("stroke-width", HALO);
            xml.attribute("stroke-linejoin", "round");
            xml.attribute("paint-order", "stroke");
            paint("stroke", lettering.halo());
        }
        xml.text(text);
        xml.close();
    }

    private void paint(String what, Ink ink) {
        xml.attribute(what, String.format(Locale.ROOT, "#%06x", ink.rgb()));
        if (ink.opacity() < 1) {
            xml.attribute(what + "-opacity", ink.opacity());
        }
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> SvgXml.number(point.x()) + "," + SvgXml.number(point.y()))
                .collect(Collectors.joining(" "));
    }
}
