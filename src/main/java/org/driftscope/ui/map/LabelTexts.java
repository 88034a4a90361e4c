package org.driftscope.ui.map;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.driftscope.plot.TextSize;

/** The fonts of the map's labels and how large they draw; each text is measured once. */
final class LabelTexts implements TextSize {
    private static final double SIZE = 12.5;

    private final Font plain = Font.font(Font.getDefault().getFamily(), SIZE);
    private final Font strong = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, SIZE);
    private final Text ruler = new Text();
    private final Map<String, Double> plainWidths = new HashMap<>();
    private final Map<String, Double> strongWidths = new HashMap<>();
    private final double height = measured("Ag", plain).getHeight();

    /** The font of a picture of so many pixels a unit of the scene. */
    Font font(boolean isStrong, double scale) {
        return Font.font(
                plain.getFamily(), isStrong ? FontWeight.BOLD : FontWeight.NORMAL, scale * SIZE);
    }

    @Override
    public double width(String text, boolean isStrong) {
        return (isStrong ? strongWidths : plainWidths)
                .computeIfAbsent(
                        text, unseen -> measured(unseen, isStrong ? strong : plain).getWidth());
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

    private Bounds measured(String text, Font font) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds();
    }
}
