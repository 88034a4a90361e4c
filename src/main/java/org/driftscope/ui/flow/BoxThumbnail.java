package org.driftscope.ui.flow;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Box;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.HeatColours;
import org.driftscope.plot.HeatGrid;
import org.driftscope.plot.HeatScale;
import org.driftscope.plot.Ink;
import org.driftscope.ui.control.picture.SharpCanvas;

/** A matrix as a small picture, in the colours of the large heat map. */
final class BoxThumbnail extends SharpCanvas {
    private static final double LARGEST_CELL = 16;

    private final double across;
    private final double down;

    BoxThumbnail(double width, double height) {
        across = width;
        down = height;
        paint(width, height, pen -> {});
        setMouseTransparent(true);
    }

    /** Paints the values of a box. */
    void show(FlowBox box, boolean dark) {
        paint(across, down, pen -> paint(pen, box, dark));
    }

    private void paint(GraphicsContext to, FlowBox box, boolean dark) {
        Matrix values = box.values();
        if (values.rows() == 0 || values.columns() == 0) {
            return;
        }
        double width = Math.min(across - 2, LARGEST_CELL * values.columns());
        double height = Math.min(down - 2, LARGEST_CELL * values.rows());
        Box place =
                new Box(
                        Math.floor((across - width) / 2),
                        Math.floor((down - height) / 2),
                        width,
                        height);
        HeatGrid grid = new HeatGrid(values.rows(), values.columns(), place);
        CategoryPalette palette = CategoryPalette.of(dark);
        Matrix painted = grid.painted(values);
        HeatScale scale = box.scale().orElseGet(() -> HeatScale.largestOf(painted));
        to.setImageSmoothing(false);
        to.drawImage(
                image(painted, scale, new HeatColours(palette.background())),
                place.x(),
                place.y(),
                place.width(),
                place.height());
        to.setStroke(color(palette.muted()));
        to.strokeRect(place.x() - 0.5, place.y() - 0.5, place.width() + 1, place.height() + 1);
    }

    private static WritableImage image(Matrix values, HeatScale scale, HeatColours colours) {
        int width = values.columns();
        int height = values.rows();
        int[] pixels = new int[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                pixels[row * width + column] = colours.argb(scale, values.get(row, column));
            }
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    private static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}
