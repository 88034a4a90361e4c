package org.driftscope.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the elements of an SVG 1.1 document one after the other. Numbers are rounded to hundredths
 * of a pixel. One thread.
 */
public final class SvgXml {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final XMLStreamWriter xml;
    private int ids;

    /** Begins a document that is so many pixels wide and high. */
    public SvgXml(OutputStream out, double width, double height, String title) {
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
        attribute("width", width);
        attribute("height", height);
        attribute("viewBox", "0 0 " + number(width) + " " + number(height));
        open("title");
        text(title);
        close();
    }

    XMLStreamWriter writer() {
        return xml;
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
            xml.writeCharacters(SvgPen.printable(words));
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

    /** As it is written: to a hundredth. */
    public static String number(double value) {
        return SvgPen.number(value);
    }

    /** Elements are written in order and into memory, so that nothing else can be the matter. */
    private static IllegalStateException failed(XMLStreamException cause) {
        return new IllegalStateException("The drawing can't be written", cause);
    }
}
