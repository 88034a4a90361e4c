package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.driftscope.plot.Box;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.ScatterLayout;

/**
 * Writes layouts as SVG 1.1, in the order in which the window paints them. Labels stay text, and
 * each marker is titled with its word, which browsers show where it is pointed at.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/">Scalable Vector Graphics 1.1</a>
 */
public final class SvgPicture {
    private static final double OUTLINE = 1.2; // as in the window
    private static final double HALO = 3.2;
    private static final double HALO_OPACITY = 0.8;
    private static final double HEAD = 5;
    private static final double HEAD_TO_WIDTH = 2.3;
    private static final double BAR_END = 5;

    private final PictureSettings settings;
    private final IntFunction<String> words;
    private final double ascent = new AwtTexts(1).ascent();
    private XMLStreamWriter xml; // while writing

    /** The words are those of the token ids. */
    public SvgPicture(PictureSettings settings, IntFunction<String> words) {
        this.settings = settings;
        this.words = words;
    }

    /** Writes a layout, titled with what it is. */
    public void write(ScatterLayout layout, String title, OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attribute("width", settings.scale() * settings.width());
            attribute("height", settings.scale() * settings.height());
            xml.writeAttribute("viewBox", "0 0 " + settings.width() + " " + settings.height());
            xml.writeAttribute("font-family", "sans-serif");
            attribute("font-size", AwtTexts.SIZE);
            title(title);
            content(layout);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes a layout as a part of another document, at its upper left. */
    public void writeInto(ScatterLayout layout, SvgXml document) {
        xml = document.writer();
        try {
            xml.writeStartElement("g");
            xml.writeAttribute("font-family", "sans-serif");
            attribute("font-size", AwtTexts.SIZE);
            content(layout);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The map can't be drawn", e);
        }
    }

    private void content(ScatterLayout layout) throws XMLStreamException {
        if (layout.background().opacity() > 0) {
            xml.writeEmptyElement("rect");
            xml.writeAttribute("width", "100%");
            xml.writeAttribute("height", "100%");
            paint("fill", layout.background());
        }
        lines(layout.grid());
        lines(layout.trails());
        markers(layout.ghosts());
        lines(layout.links());
        markers(layout.markers());
        for (ScatterLayout.Line arrow : layout.arrows()) {
            arrow(arrow);
        }
        rings(layout.rings());
        lines(layout.paths().lines());
        markers(layout.paths().dots());
        rings(layout.paths().rings());
        for (ScatterLayout.Label label : layout.labels()) {
            text(label, layout.background());
        }
        scaleBar(layout.scaleBar());
    }

    private void title(String text) throws XMLStreamException {
        xml.writeStartElement("title");
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private void lines(List<ScatterLayout.Line> lines) throws XMLStreamException {
        for (ScatterLayout.Line line : lines) {
            xml.writeEmptyElement("line");
            attribute("x1", line.x1());
            attribute("y1", line.y1());
            attribute("x2", line.x2());
            attribute("y2", line.y2());
            attribute("stroke-width", line.width());
            paint("stroke", line.ink());
        }
    }

    private void arrow(ScatterLayout.Line arrow) throws XMLStreamException {
        lines(List.of(arrow));
        double dx = arrow.x2() - arrow.x1();
        double dy = arrow.y2() - arrow.y1();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double head = Math.max(HEAD, HEAD_TO_WIDTH * arrow.width());
        double ux = head * dx / length;
        double uy = head * dy / length;
        xml.writeEmptyElement("polygon");
        xml.writeAttribute(
                "points",
                point(arrow.x2() + ux, arrow.y2() + uy)
                        + " "
                        + point(arrow.x2() - uy * 0.7, arrow.y2() + ux * 0.7)
                        + " "
                        + point(arrow.x2() + uy * 0.7, arrow.y2() - ux * 0.7));
        paint("fill", arrow.ink());
    }

    private void rings(List<ScatterLayout.Ring> rings) throws XMLStreamException {
        for (ScatterLayout.Ring ring : rings) {
            xml.writeEmptyElement("circle");
            circle(ring.x(), ring.y(), ring.radius());
            xml.writeAttribute("fill", "none");
            attribute("stroke-width", ring.width());
            paint("stroke", ring.ink());
        }
    }

    private void markers(List<ScatterLayout.Marker> markers) throws XMLStreamException {
        for (ScatterLayout.Marker marker : markers) {
            xml.writeStartElement("g");
            if (marker.tokenId() >= 0) {
                title(words.apply(marker.tokenId()));
            }
            form(marker, marker.shape().outline());
            if (marker.hollow()) {
                xml.writeAttribute("fill", "none");
            } else {
                paint("fill", marker.fill());
            }
            if (marker.isTwoColoured()) {
                xml.writeEmptyElement("polygon");
                xml.writeAttribute("points", points(marker, marker.shape().rightHalf()));
                paint("fill", marker.secondFill());
            }
            if (marker.hollow() || !marker.outline().equals(marker.fill())) {
                form(marker, marker.shape().outline());
                xml.writeAttribute("fill", "none");
                attribute("stroke-width", OUTLINE);
                paint("stroke", marker.outline());
            }
            xml.writeEndElement();
        }
    }

    private void form(ScatterLayout.Marker marker, List<MarkerShape.Corner> outline)
            throws XMLStreamException {
        if (marker.shape() == MarkerShape.CIRCLE) {
            xml.writeEmptyElement("circle");
            circle(marker.x(), marker.y(), marker.radius());
        } else {
            xml.writeEmptyElement("polygon");
            xml.writeAttribute("points", points(marker, outline));
        }
    }

    private void circle(double x, double y, double radius) throws XMLStreamException {
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
    }

    private static String points(ScatterLayout.Marker marker, List<MarkerShape.Corner> corners) {
        double r = marker.radius();
        return corners.stream()
                .map(corner -> point(marker.x() + r * corner.x(), marker.y() + r * corner.y()))
                .collect(Collectors.joining(" "));
    }

    private void text(ScatterLayout.Label label, Ink background) throws XMLStreamException {
        xml.writeStartElement("text");
        attribute("x", label.box().x());
        attribute("y", label.box().y() + ascent);
        if (label.strong()) {
            xml.writeAttribute("font-weight", "bold");
        }
        paint("fill", label.ink());
        if (background.opacity() > 0) {
            attribute("stroke-width", HALO);
            xml.writeAttribute("stroke-linejoin", "round");
            xml.writeAttribute("paint-order", "stroke");
            paint("stroke", background.faded(HALO_OPACITY));
        }
        xml.writeCharacters(printable(label.text()));
        xml.writeEndElement();
    }

    private void scaleBar(ScatterLayout.ScaleBar bar) throws XMLStreamException {
        Ink ink = settings.palette().muted();
        Box box = bar.box();
        double right = box.x() + box.width();
        double left = right - bar.pixels();
        double bottom = Math.floor(box.y() + box.height()) - 0.5;
        xml.writeEmptyElement("polyline");
        xml.writeAttribute(
                "points",
                point(left, bottom - BAR_END)
                        + " "
                        + point(left, bottom)
                        + " "
                        + point(right, bottom)
                        + " "
                        + point(right, bottom - BAR_END));
        xml.writeAttribute("fill", "none");
        paint("stroke", ink);
        xml.writeStartElement("text");
        attribute("x", (left + right) / 2);
        attribute("y", bottom - BAR_END);
        xml.writeAttribute("text-anchor", "middle");
        paint("fill", ink);
        xml.writeCharacters(bar.text());
        xml.writeEndElement();
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

    private static String point(double x, double y) {
        return number(x) + "," + number(y);
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
