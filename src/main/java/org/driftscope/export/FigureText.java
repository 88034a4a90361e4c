package org.driftscope.export;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.plot.Box;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.TextSize;
import org.driftscope.text.Category;

/** What is written around a map: the legend above it and a line below. */
final class FigureText {
    /** Free at the edges of the picture. */
    static final double EDGE = 16;

    private static final double SIGN = 16;
    private static final double GAP = 18;
    private static final double ROW = 20;
    private static final double BAR = 200; // the scale bar and its margin, at the right

    private final PictureSettings settings;
    private final TextSize sizes;
    private final CategoryPalette palette;

    FigureText(PictureSettings settings, TextSize sizes, CategoryPalette palette) {
        this.settings = settings;
        this.sizes = sizes;
        this.palette = palette;
    }

    /** Signs and names, from an edge of the picture as high as they need. */
    record Piece(
            List<ScatterLayout.Marker> markers, List<ScatterLayout.Label> labels, double height) {}

    /** Each category's sign and name, in as many rows as it takes. */
    Piece legend(List<Category> categories) {
        List<ScatterLayout.Marker> markers = new ArrayList<>();
        List<ScatterLayout.Label> labels = new ArrayList<>();
        double x = EDGE;
        double y = EDGE;
        for (int number = 0; number < categories.size(); number++) {
            String name = categories.get(number).name();
            double width = SIGN + sizes.width(name, false);
            if (x > EDGE && x + width > settings.width() - EDGE) {
                x = EDGE;
                y += ROW;
            }
            markers.add(sign(number, x + SIGN / 2 - 2, y + sizes.height() / 2));
            labels.add(label(name, x + SIGN, y, palette.foreground(), false));
            x += width + GAP;
        }
        return new Piece(markers, labels, categories.isEmpty() ? 0 : y + ROW);
    }

    private ScatterLayout.Marker sign(int number, double x, double y) {
        Ink fill = palette.category(number);
        Ink edge = fill.mixedWith(palette.foreground(), 0.25);
        return new ScatterLayout.Marker(
                -1, x, y, 5, MarkerShape.of(number), fill, fill, edge, false);
    }

    /** The step and what the axes are; the step alone where there is no room for both. */
    Piece foot(String step, String axes) {
        double y = settings.height() - EDGE - sizes.height();
        double next = EDGE + sizes.width(step, true) + GAP / 2;
        List<ScatterLayout.Label> labels = new ArrayList<>();
        labels.add(label(step, EDGE, y, palette.foreground(), true));
        if (next + sizes.width(axes, false) < settings.width() - BAR) {
            labels.add(label(axes, next, y, palette.muted(), false));
        }
        return new Piece(List.of(), labels, EDGE + sizes.height());
    }

    private ScatterLayout.Label label(String text, double x, double y, Ink ink, boolean strong) {
        Box box = new Box(x, y, sizes.width(text, strong), sizes.height());
        return new ScatterLayout.Label(-1, text, box, ink, strong);
    }
}
