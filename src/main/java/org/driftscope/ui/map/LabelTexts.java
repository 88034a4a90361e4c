package org.driftscope.ui.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.driftscope.plot.TextSize;
import org.driftscope.ui.FxThread;

/**
 * The fonts of the map's labels and how large they draw. Each text is measured once, on the JavaFX
 * Application Thread; the rest is for one thread, which waits for that.
 */
final class LabelTexts implements TextSize {
    private static final double SIZE = 12.5;

    /** Words measured at once: where one is missing, others will be soon. */
    private static final int AT_ONCE = 1024;

    private final Font plain = Font.font(Font.getDefault().getFamily(), SIZE);
    private final Font strong = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, SIZE);
    private final Text ruler = new Text();
    private final Map<String, Double> plainWidths = new HashMap<>();
    private final Map<String, Double> strongWidths = new HashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final double height = measured("Ag", plain).getHeight();

    /** The font of a picture of so many pixels a unit of the scene. */
    Font font(boolean isStrong, double scale) {
        return Font.font(
                plain.getFamily(), isStrong ? FontWeight.BOLD : FontWeight.NORMAL, scale * SIZE);
    }

    @Override
    public double width(String text, boolean isStrong) {
        Map<String, Double> widths = isStrong ? strongWidths : plainWidths;
        Double known = widths.get(text);
        if (known != null) {
            return known;
        }
        List<String> missing = new ArrayList<>(List.of(text));
        while (!isStrong && missing.size() < AT_ONCE && !ahead.isEmpty()) {
            missing.add(ahead.remove());
        }
        widths.putAll(FxThread.ask(() -> measured(missing, isStrong ? strong : plain)));
        return widths.get(text);
    }

    @Override
    public double height() {
        return height;
    }

    /** Forgets the texts of another run; those to come are among {@code words}. */
    void forget(Collection<String> words) {
        plainWidths.clear();
        strongWidths.clear();
        ahead.clear();
        ahead.addAll(words);
    }

    private Map<String, Double> measured(List<String> texts, Font font) {
        Map<String, Double> widths = new HashMap<>();
        texts.forEach(text -> widths.put(text, measured(text, font).getWidth()));
        return widths;
    }

    private Bounds measured(String text, Font font) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds();
    }
}
