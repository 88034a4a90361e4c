package org.driftscope.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One page as PDF. Texts in Latin, Greek and Cyrillic letters are texts in a font that the file
 * brings along; all others are outlines of this system's letters.
 */
final class PdfSheet {
    /** Liberation Sans, which the library brings for pages that lack their font. */
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfSheet() {}

    /** Writes what is drawn, in points from the upper left corner. */
    static void write(Paper paper, String title, Consumer<GraphicsPen> drawing, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer texts = new PdfBoxGraphics2DFontTextDrawer()) {
            Font font = font();
            try (InputStream in = open()) {
                texts.registerFont(font.getFontName(Locale.ROOT), PDType0Font.load(document, in));
            }
            PDRectangle sheet = new PDRectangle((float) paper.width(), (float) paper.height());
            PDPage page = new PDPage(sheet);
            document.addPage(page);
            document.getDocumentInformation().setTitle(title);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, sheet);
            graphics.setFontTextDrawer(texts);
            drawing.accept(new GraphicsPen(graphics, Typeface.of(font)));
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
    }

    private static Font font() throws IOException {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static InputStream open() throws IOException {
        InputStream in = PDDocument.class.getResourceAsStream(FONT);
        if (in == null) {
            throw new FileNotFoundException(FONT);
        }
        return in;
    }
}
