package org.driftscope.ui.control.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.driftscope.export.SvgXml;

/**
 * Writes texts as texts, line by line where they are broken. Signs of an icon font, which others
 * don't have, are written as shapes.
 */
final class SvgTexts {
    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';

    private final SvgXml svg;
    private final SvgPaint paint;
    private final SvgShapes shapes;

    SvgTexts(SvgXml svg) {
        this.svg = svg;
        paint = new SvgPaint(svg);
        shapes = new SvgShapes(svg);
    }

    /** A line of a text and where it begins. */
    private record Row(String words, double x, double baseline) {}

    void write(Text text) {
        if (text.getText() == null || text.getText().isBlank()) {
            return;
        }
        if (isIcon(text.getText())) {
            outline(text);
            return;
        }
        Optional<String> fill = paint.define(text.getFill());
        Optional<String> stroke = paint.define(text.getStroke());
        for (Row row : rows(text)) {
            svg.open("text");
            svg.attribute("x", row.x());
            svg.attribute("y", row.baseline());
            font(text.getFont());
            decoration(text);
            paint.of(text, fill, stroke);
            svg.text(row.words());
            svg.close();
        }
    }

    private static boolean isIcon(String text) {
        return text.chars().allMatch(c -> c >= FIRST_PRIVATE && c <= LAST_PRIVATE);
    }

    /** The copy is in no scene: the outline is in the text's own coordinates. */
    private void outline(Text text) {
        Text copy = new Text(text.getX(), text.getY(), text.getText());
        copy.setFont(text.getFont());
        copy.setTextOrigin(text.getTextOrigin());
        Shape outline = Shape.union(copy, new Rectangle());
        outline.setFill(text.getFill());
        outline.setStroke(null);
        shapes.write(outline);
    }

    private void font(Font font) {
        boolean system = font.getFamily().equals(Font.getDefault().getFamily());
        svg.attribute(
                "font-family", system ? "sans-serif" : "'" + font.getFamily() + "', sans-serif");
        svg.attribute("font-size", font.getSize());
        String style = font.getStyle().toLowerCase(Locale.ROOT);
        if (style.contains("bold")) {
            svg.attribute("font-weight", "bold");
        }
        if (style.contains("italic") || style.contains("oblique")) {
            svg.attribute("font-style", "italic");
        }
    }

    private void decoration(Text text) {
        if (text.isUnderline()) {
            svg.attribute("text-decoration", "underline");
        } else if (text.isStrikethrough()) {
            svg.attribute("text-decoration", "line-through");
        }
    }

    /** A line ends where the next letter's caret is lower. */
    private static List<Row> rows(Text text) {
        String all = text.getText();
        double top = caret(text, 0, true).getY();
        double first = text.getLayoutBounds().getMinY() + text.getBaselineOffset();
        List<Row> rows = new ArrayList<>();
        int begin = 0;
        while (begin < all.length()) {
            double y = caret(text, begin, true).getY();
            double left = Double.POSITIVE_INFINITY;
            int end = begin;
            while (end < all.length() && caret(text, end, true).getY() - y < 1) {
                left = Math.min(left, caret(text, end, true).getX());
                MoveTo behind = caret(text, end, false); // left of a letter that is read leftwards
                left = Math.abs(behind.getY() - y) < 1 ? Math.min(left, behind.getX()) : left;
                end++;
            }
            String words = all.substring(begin, end).stripTrailing();
            if (!words.isEmpty()) {
                rows.add(new Row(words, left, first + y - top));
            }
            begin = end;
        }
        return rows;
    }

    /** The upper end of the caret before a letter, or behind it. */
    private static MoveTo caret(Text text, int place, boolean before) {
        PathElement[] shape = text.caretShape(place, before);
        return (MoveTo) shape[0];
    }
}
