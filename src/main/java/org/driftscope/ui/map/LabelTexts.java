package org.driftscope.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.driftscope.plot.TextSize;

/** The fonts of the map's labels and how large they draw; each text is measured once. */
final class LabelTexts implements TextSize {
    private static final double SIZE = 12.5;

    private final Font plain = Font.font(Font.getDefault().getFamily(), SIZE);
    private final Font strong = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, SIZE);
    private final Map<String, Double> plainWidths = new HashMap<>();
    private final Map<String, Double> strongWidths = new HashMap<>();
    private final double height = measured("Ag", plain).getLayoutBounds().getHeight();

    Font font(boolean isStrong) {
        return isStrong ? strong : plain;
    }

    @Override
    public double width(String text, boolean isStrong) {
        return (isStrong ? strongWidths : plainWidths)
                .computeIfAbsent(
                        text,
                        unseen -> measured(unseen, font(isStrong)).getLayoutBounds().getWidth());
    }

    @Override
    public double height() {
        return height;
    }

    /** Forgets the texts of another run. */
    void forget() {
        plainWidths.clear();
        strongWidths.clear();
    }

    private static Text measured(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        return node;
    }
}
