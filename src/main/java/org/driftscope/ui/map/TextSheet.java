package org.driftscope.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.driftscope.plot.raster.Mask;

/**
 * Draws many texts at once and cuts them out, since each picture asked of the toolkit waits for its
 * render thread. On the JavaFX Application Thread.
 */
final class TextSheet {
    private static final int WIDTH = 2048;

    /** Letters may reach so many pixels beyond the box of their text. */
    private static final int MARGIN = 3;

    private final Canvas canvas = new Canvas(WIDTH, 1);
    private final GraphicsContext graphics = canvas.getGraphicsContext2D();
    private final Mask.Builder builder = new Mask.Builder();
    private final int lineHeight;

    /** For texts in this font, each so many pixels high. */
    TextSheet(Font font, double height) {
        graphics.setFont(font);
        graphics.setFill(Color.BLACK);
        graphics.setTextBaseline(VPos.TOP);
        lineHeight = (int) Math.ceil(height) + 2 * MARGIN;
    }

    /** A piece of the sheet. */
    private record Cell(String text, int x, int y, int width) {}

    /** The texts, each so many pixels wide, as masks. */
    Map<String, Mask> masks(List<String> texts, ToDoubleFunction<String> widths) {
        Cell[] cells = new Cell[texts.size()];
        int x = 0;
        int y = 0;
        for (int i = 0; i < cells.length; i++) {
            String text = texts.get(i);
            int width = (int) Math.min(WIDTH, Math.ceil(widths.applyAsDouble(text)) + 2 * MARGIN);
            if (x + width > WIDTH) {
                x = 0;
                y += lineHeight;
            }
            cells[i] = new Cell(text, x, y, width);
            x += width;
        }
        Image sheet = drawn(cells, y + lineHeight);
        Map<String, Mask> masks = new HashMap<>();
        for (Cell cell : cells) {
            masks.put(cell.text(), cut(sheet, cell));
        }
        return masks;
    }

    private Image drawn(Cell[] cells, int height) {
        canvas.setHeight(height);
        graphics.clearRect(0, 0, WIDTH, height);
        for (Cell cell : cells) {
            graphics.fillText(cell.text(), cell.x() + MARGIN, cell.y() + MARGIN);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return canvas.snapshot(parameters, null);
    }

    /** Black letters on nothing: their opacity is how far they cover. */
    private Mask cut(Image sheet, Cell cell) {
        int[] pixels = new int[cell.width() * lineHeight];
        sheet.getPixelReader()
                .getPixels(
                        cell.x(),
                        cell.y(),
                        cell.width(),
                        lineHeight,
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        cell.width());
        for (int i = 0; i < pixels.length; i++) {
            builder.cover(i / cell.width(), i % cell.width(), pixels[i] >>> 24);
        }
        return builder.mask(-MARGIN, -MARGIN, cell.width(), lineHeight);
    }
}
