package org.driftscope.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The font of a heat map's names and values, and how large they draw. */
final class HeatTexts {
    private static final double SIZE = 11;
    private static final int MOST_REMEMBERED = 4_000;

    private final Font font = Font.font(Font.getDefault().getFamily(), SIZE);
    private final Text ruler = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private final double lineHeight;

    HeatTexts() {
        ruler.setFont(font);
        ruler.setText("Ag");
        lineHeight = ruler.getLayoutBounds().getHeight();
    }

    Font font() {
        return font;
    }

    double lineHeight() {
        return lineHeight;
    }

    double width(String text) {
        if (widths.size() > MOST_REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(
                text,
                unseen -> {
                    ruler.setText(unseen);
                    return Math.ceil(ruler.getLayoutBounds().getWidth());
                });
    }

    /** The width of the longest, 0 for none. */
    double longest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** The text, cut with an ellipsis where it is longer than {@code most} pixels. */
    String cut(String text, double most) {
        if (width(text) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…") > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }
}
