package org.driftscope.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How far the texts on screen stand out from what lies behind them, by the contrast ratio of WCAG
 * 2.1 (success criteria 1.4.3 and 1.4.11): 4.5 for text, 3 for large text and for signs. Disabled
 * controls are exempt there.
 */
final class Contrasts {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    private final boolean dark;
    private final Map<String, String> tooFaint = new TreeMap<>();
    private int read;

    Contrasts(boolean dark) {
        this.dark = dark;
    }

    /** What was found too faint: a description and its ratio. */
    Map<String, String> tooFaint() {
        return tooFaint;
    }

    /** How many texts were looked at. */
    int read() {
        return read;
    }

    void read(String where, Node node) {
        if (!node.isVisible()
                || node.getOpacity() == 0
                || node.getPseudoClassStates().contains(DISABLED)) { // entries of menus are so only
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            judge(where, text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(where, child));
        }
    }

    private void judge(String where, Text text) {
        if (!(text.getFill() instanceof Color fill) || fill.getOpacity() == 0) {
            return;
        }
        read++;
        Color behind = behind(text);
        double opacity = fill.getOpacity();
        for (Node node = text; node != null; node = node.getParent()) {
            opacity *= node.getOpacity();
        }
        double ratio = ink(over(behind, fill, opacity)).contrastWith(ink(behind));
        if (ratio < wanted(text)) {
            tooFaint.merge(
                    name(text),
                    String.format(
                            Locale.ROOT,
                            "%.2f %s on %s, %s: %s",
                            ratio,
                            fill,
                            behind,
                            where,
                            text.getText()),
                    (first, second) -> first);
        }
    }

    private static double wanted(Text text) {
        Font font = text.getFont();
        boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
        boolean large = font.getSize() >= 24 || (bold && font.getSize() >= 18.66);
        return text instanceof FontIcon || large ? LARGE : TEXT;
    }

    /** All that is painted behind, from the window's ground up. */
    private Color behind(Node text) {
        Deque<Node> over = new ArrayDeque<>();
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            over.push(node);
        }
        Color ground = Color.WHITE;
        for (Node node : over) {
            if ("embedding-map".equals(node.getId())) {
                ground = color(CategoryPalette.of(dark).background()); // painted on a canvas
            }
            if (node instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    if (fill.getFill() instanceof Color color) {
                        ground = over(ground, color, color.getOpacity() * node.getOpacity());
                    }
                }
            }
        }
        return ground;
    }

    private static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue());
    }

    private static Ink ink(Color color) {
        int red = (int) Math.round(255 * color.getRed());
        int green = (int) Math.round(255 * color.getGreen());
        int blue = (int) Math.round(255 * color.getBlue());
        return Ink.of(red << 16 | green << 8 | blue);
    }

    private static Color over(Color ground, Color top, double opacity) {
        return ground.interpolate(
                Color.color(top.getRed(), top.getGreen(), top.getBlue()), opacity);
    }

    private static String name(Node text) {
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (Node node = text; node != null && depth < 5; node = node.getParent(), depth++) {
            name.insert(0, " > " + part(node));
        }
        return name.substring(3);
    }

    private static String part(Node node) {
        return (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass()
                + (node instanceof Labeled ? "" : node.getClass().getSimpleName());
    }
}
