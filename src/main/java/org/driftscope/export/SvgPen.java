package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.driftscope.plot.Ink;
import org.driftscope.plot.TextSize;

/**
 * Draws as SVG 1.1. Texts stay texts, and titles are what browsers show where a form is pointed at.
 * What fails while writing is kept until the end.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/">Scalable Vector Graphics 1.1</a>
 */
final class SvgPen implements Pen {
    private static final double HALO = 3.2; // as in the window

    private final XMLStreamWriter xml;
    private final TextSize sizes = AwtTexts.sizes();
    private final double ascent = new AwtTexts(1).ascent();
    private XMLStreamException failure; // the first one; null without

    private SvgPen(XMLStreamWriter xml) {
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
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            SvgPen pen = new SvgPen(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            pen.attribute("width", settings.scale() * settings.width());
            pen.attribute("height", settings.scale() * settings.height());
            xml.writeAttribute("viewBox", "0 0 " + settings.width() + " " + settings.height());
            pen.font();
            pen.title(title);
            pen.background(background);
            drawing.draw(pen);
            if (pen.failure != null) {
                throw pen.failure;
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes a drawing as a part of another document, at its upper left. */
    static void writeInto(SvgXml document, Ink background, Drawing drawing) {
        XMLStreamWriter xml = document.writer();
        SvgPen pen = new SvgPen(xml);
        try {
            xml.writeStartElement("g");
            pen.font();
            pen.background(background);
            drawing.draw(pen);
            if (pen.failure != null) {
                throw pen.failure;
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The drawing can't be written", e);
        }
    }

    private void font() throws XMLStreamException {
        xml.writeAttribute("font-family", "sans-serif");
        attribute("font-size", AwtTexts.SIZE);
    }

    private void background(Ink ink) throws XMLStreamException {
        if (ink.opacity() > 0) {
            xml.writeEmptyElement("rect");
            xml.writeAttribute("width", "100%");
            xml.writeAttribute("height", "100%");
            paint("fill", ink);
        }
    }

    /** Writes a part. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    private void write(Part part) {
        if (failure == null) {
            try {
                part.write();
            } catch (XMLStreamException e) {
                failure = e;
            }
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
        write(() -> title(title));
    }

    @Override
    public void begin() {
        write(() -> xml.writeStartElement("g"));
    }

    @Override
    public void end() {
        write(xml::writeEndElement);
    }

    private void title(String text) throws XMLStreamException {
        xml.writeStartElement("title");
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        write(
                () -> {
                    xml.writeEmptyElement("line");
                    attribute("x1", x1);
                    attribute("y1", y1);
                    attribute("x2", x2);
                    attribute("y2", y2);
                    stroke(stroke);
                });
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke) {
        write(
                () -> {
                    xml.writeEmptyElement(closed ? "polygon" : "polyline");
                    xml.writeAttribute("points", points(points));
                    xml.writeAttribute("fill", "none");
                    stroke(stroke);
                });
    }

    private void stroke(Stroke stroke) throws XMLStreamException {
        attribute("stroke-width", stroke.width());
        if (stroke.dash() > 0) {
            attribute("stroke-dasharray", stroke.dash());
        }
        paint("stroke", stroke.ink());
    }

    @Override
    public void fill(List<Point> outline, Ink ink) {
        write(
                () -> {
                    xml.writeEmptyElement("polygon");
                    xml.writeAttribute("points", points(outline));
                    paint("fill", ink);
                });
    }

    @Override
    public void disc(Point middle, double radius, Ink ink) {
        write(
                () -> {
                    circle(middle, radius);
                    paint("fill", ink);
                });
    }

    @Override
    public void ring(Point middle, double radius, Stroke stroke) {
        write(
                () -> {
                    circle(middle, radius);
                    xml.writeAttribute("fill", "none");
                    stroke(stroke);
                });
    }

    private void circle(Point middle, double radius) throws XMLStreamException {
        xml.writeEmptyElement("circle");
        attribute("cx", middle.x());
        attribute("cy", middle.y());
        attribute("r", radius);
    }

    @Override
    public void text(String text, Point place, Lettering lettering) {
        write(
                () -> {
                    xml.writeStartElement("text");
                    attribute("x", place.x());
                    attribute("y", place.y());
                    if (lettering.anchor() != Anchor.LEFT) {
                        boolean middle = lettering.anchor() == Anchor.MIDDLE;
                        xml.writeAttribute("text-anchor", middle ? "middle" : "end");
                    }
                    if (lettering.strong()) {
                        xml.writeAttribute("font-weight", "bold");
                    }
                    paint("fill", lettering.ink());
                    if (lettering.halo().opacity() > 0) {
                        attribute("stroke-width", HALO);
                        xml.writeAttribute("stroke-linejoin", "round");
                        xml.writeAttribute("paint-order", "stroke");
                        paint("stroke", lettering.halo());
                    }
                    xml.writeCharacters(printable(text));
                    xml.writeEndElement();
                });
    }

    private void paint(String what, Ink ink) throws XMLStreamException {
        xml.writeAttribute(what, String.format(Locale.ROOT, "#%06x", ink.rgb()));
        if (ink.opacity() < 1) {
            attribute(what + "-opacity", ink.opacity());
        }
    }

    private void attribute(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, number(value));
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** A hundredth of a pixel is not seen. */
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }

    /** Without the characters that XML 1.0 can't hold. */
    static String printable(String text) {
        return text.replaceAll(
                "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
