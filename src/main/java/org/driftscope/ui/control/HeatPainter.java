package org.driftscope.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.text.TextAlignment;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Box;
import org.driftscope.plot.HeatBand;
import org.driftscope.plot.HeatColours;
import org.driftscope.plot.HeatGrid;
import org.driftscope.plot.HeatLayout;
import org.driftscope.plot.HeatScale;
import org.driftscope.plot.Ink;

/**
 * Paints a heat map: an image of one pixel a block of cells, stretched, and over it lines, names
 * and values.
 */
final class HeatPainter {
    private static final double CELL_FOR_VALUE = 34;
    private static final double CELL_FOR_HATCH = 5;
    private static final int HATCH = 6;

    private final HeatTexts texts;
    private WritableImage image = new WritableImage(1, 1);
    private int[] pixels = {};
    private HeatColours colours;
    private Optional<ImagePattern> hatch = Optional.empty();

    HeatPainter(HeatTexts texts) {
        this.texts = texts;
    }

    /**
     * Paints everything where nothing is painted yet.
     *
     * @param painted what the blocks of the layout's grid show
     */
    void paint(
            GraphicsContext to,
            HeatContent content,
            HeatLayout layout,
            Matrix painted,
            HeatScale scale,
            HeatColours theColours) {
        if (colours != theColours) {
            colours = theColours;
            hatch = Optional.of(hatch(theColours));
        }
        HeatGrid grid = layout.grid();
        stretch(to, grid, painted, scale);
        if (Math.min(grid.cellWidth(), grid.cellHeight()) >= CELL_FOR_HATCH) {
            hatchMasked(to, grid, content.values());
        }
        lines(to, grid);
        parting(to, grid, content);
        bands(to, layout, content);
        to.setFont(texts.font());
        to.setFill(color(colours.palette().foreground()));
        to.setTextBaseline(VPos.CENTER);
        rowNames(to, layout, content.rowNames());
        columnNames(to, layout, content.columnNames());
        if (Math.min(grid.cellWidth(), grid.cellHeight()) >= CELL_FOR_VALUE) {
            values(to, grid, content.values(), scale);
        }
    }

    static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }

    private void stretch(GraphicsContext to, HeatGrid grid, Matrix painted, HeatScale scale) {
        int width = painted.columns();
        int height = painted.rows();
        if (image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
            pixels = new int[width * height];
        }
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                pixels[row * width + column] = colours.argb(scale, painted.get(row, column));
            }
        }
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        to.setImageSmoothing(false);
        Box box = grid.box();
        to.drawImage(image, box.x(), box.y(), box.width(), box.height());
    }

    private static ImagePattern hatch(HeatColours colours) {
        WritableImage tile = new WritableImage(HATCH, HATCH);
        for (int y = 0; y < HATCH; y++) {
            for (int x = 0; x < HATCH; x++) {
                Ink ink = (x + y) % HATCH == 0 ? colours.hatch() : colours.masked();
                tile.getPixelWriter().setArgb(x, y, 0xFF000000 | ink.rgb());
            }
        }
        return new ImagePattern(tile, 0, 0, HATCH, HATCH, false);
    }

    /** Neighbours in a row are hatched as one. */
    private void hatchMasked(GraphicsContext to, HeatGrid grid, Matrix values) {
        to.setFill(hatch.orElseThrow());
        for (int row = 0; row < values.rows(); row++) {
            int first = 0;
            for (int column = 0; column <= values.columns(); column++) {
                if (column == values.columns() || !Float.isNaN(values.get(row, column))) {
                    if (first < column) {
                        to.fillRect(
                                grid.x(first),
                                grid.y(row),
                                grid.x(column) - grid.x(first),
                                grid.cellHeight());
                    }
                    first = column + 1;
                }
            }
        }
    }

    private void lines(GraphicsContext to, HeatGrid grid) {
        Box box = grid.box();
        to.setLineWidth(1);
        to.setStroke(color(colours.palette().grid()));
        if (grid.hasLines()) {
            for (int column = 1; column < grid.columns(); column++) {
                double x = Math.rint(grid.x(column)) - 0.5;
                to.strokeLine(x, box.y(), x, box.y() + box.height());
            }
            for (int row = 1; row < grid.rows(); row++) {
                double y = Math.rint(grid.y(row)) - 0.5;
                to.strokeLine(box.x(), y, box.x() + box.width(), y);
            }
        }
        to.setStroke(color(colours.palette().muted()));
        to.strokeRect(
                box.x() + 0.5,
                box.y() + 0.5,
                Math.max(0, box.width() - 1),
                Math.max(0, box.height() - 1));
    }

    /** Stronger lines between bands. */
    private void parting(GraphicsContext to, HeatGrid grid, HeatContent content) {
        Box box = grid.box();
        to.setStroke(color(colours.palette().muted()));
        for (HeatBand band : content.columnBands()) {
            if (band.first() > 0) {
                double x = Math.rint(grid.x(band.first())) - 0.5;
                to.strokeLine(x, box.y(), x, box.y() + box.height());
            }
        }
        for (HeatBand band : content.rowBands()) {
            if (band.first() > 0) {
                double y = Math.rint(grid.y(band.first())) - 0.5;
                to.strokeLine(box.x(), y, box.x() + box.width(), y);
            }
        }
    }

    private static void bands(GraphicsContext to, HeatLayout layout, HeatContent content) {
        HeatGrid grid = layout.grid();
        double x = grid.box().x() - HeatLayout.BAND - HeatLayout.GAP / 2;
        double y = grid.box().y() - HeatLayout.BAND - HeatLayout.GAP / 2;
        for (HeatBand band : content.rowBands()) {
            to.setFill(color(band.ink()));
            double top = Math.rint(grid.y(band.first()));
            double height = Math.rint(grid.y(band.end())) - top - 1;
            to.fillRect(x, top, HeatLayout.BAND, Math.max(1, height));
        }
        for (HeatBand band : content.columnBands()) {
            to.setFill(color(band.ink()));
            double left = Math.rint(grid.x(band.first()));
            double width = Math.rint(grid.x(band.end())) - left - 1;
            to.fillRect(left, y, Math.max(1, width), HeatLayout.BAND);
        }
    }

    private void rowNames(GraphicsContext to, HeatLayout layout, List<String> names) {
        HeatGrid grid = layout.grid();
        Box box = layout.rowNames();
        to.setTextAlign(TextAlignment.RIGHT);
        for (int row = 0; row < names.size(); row += grid.rowsPerName()) {
            to.fillText(
                    texts.cut(names.get(row), box.width()),
                    box.x() + box.width(),
                    grid.y(row) + grid.cellHeight() / 2);
        }
    }

    private void columnNames(GraphicsContext to, HeatLayout layout, List<String> names) {
        HeatGrid grid = layout.grid();
        Box box = layout.columnNames();
        to.setTextAlign(layout.level() ? TextAlignment.CENTER : TextAlignment.LEFT);
        for (int column = 0; column < names.size(); column += grid.columnsPerName()) {
            double x = grid.x(column) + grid.cellWidth() / 2;
            if (layout.level()) {
                to.fillText(names.get(column), x, box.y() + box.height() / 2);
            } else {
                to.save();
                to.translate(x, box.y() + box.height());
                to.rotate(-90);
                to.fillText(texts.cut(names.get(column), box.height()), 0, 0);
                to.restore();
            }
        }
    }

    private void values(GraphicsContext to, HeatGrid grid, Matrix values, HeatScale scale) {
        to.setTextAlign(TextAlignment.CENTER);
        for (int row = 0; row < values.rows(); row++) {
            for (int column = 0; column < values.columns(); column++) {
                double value = values.get(row, column);
                String text = scale.text(value);
                if (!Double.isNaN(value) && texts.width(text) <= grid.cellWidth() - 2) {
                    to.setFill(color(colours.textOn(scale, value)));
                    to.fillText(
                            text,
                            grid.x(column) + grid.cellWidth() / 2,
                            grid.y(row) + grid.cellHeight() / 2);
                }
            }
        }
    }
}
