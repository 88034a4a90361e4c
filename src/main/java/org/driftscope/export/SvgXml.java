package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the elements of an SVG 1.1 document one after the other. Numbers are rounded to hundredths
 * of a pixel. Where the stream fails, an {@link UncheckedIOException} is thrown. One thread.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/">Scalable Vector Graphics 1.1</a>
 */
public final class SvgXml {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final XMLStreamWriter xml;
    private int ids;

    /** Begins a document that is so many pixels wide and high. */
    public SvgXml(OutputStream out, double width, double height, String title) {
        this(out, width, height, 1, title);
    }

    /** Begins one that is so many units wide and high, of {@code scale} pixels each. */
    SvgXml(OutputStream out, double width, double height, int scale, String title) {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(SVG);
            xml.writeNamespace("xlink", XLINK);
            xml.writeAttribute("xml", XML, "space", "preserve");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        attribute("width", scale * width);
        attribute("height", scale * height);
        attribute("viewBox", "0 0 " + number(width) + " " + number(height));
        title(title);
    }

    /** Says what the element is that was begun last; browsers show it where it is pointed at. */
    void title(String words) {
        open("title");
        text(words);
        close();
    }

    /** Begins an element. */
    public void open(String name) {
        try {
            xml.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes an element that holds none; its attributes follow. */
    public void empty(String name) {
        try {
            xml.writeEmptyElement(name);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Ends the element that was begun last. */
    public void close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    public void attribute(String name, String value) {
        try {
            xml.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    public void attribute(String name, double value) {
        attribute(name, number(value));
    }

    /** What the element refers to. */
    public void reference(String address) {
        try {
            xml.writeAttribute("xlink", XLINK, "href", address);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Writes a text into the element that was begun last. */
    public void text(String words) {
        try {
            xml.writeCharacters(printable(words));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** A name that no element has so far. */
    public String newId() {
        return "d" + ids++;
    }

    /** Ends the document; the stream stays open. */
    public void end() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** As it is written: a hundredth of a pixel is not seen. */
    public static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }

    /** Without the characters that XML 1.0 can't hold. */
    private static String printable(String text) {
        return text.replaceAll(
                "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    /** Elements are written in order, so that nothing but the stream can be the matter. */
    private static UncheckedIOException failed(XMLStreamException failure) {
        return new UncheckedIOException(
                failure.getCause() instanceof IOException cause
                        ? cause
                        : new IOException(failure.getMessage(), failure));
    }
}
