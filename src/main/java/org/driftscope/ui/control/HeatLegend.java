package org.driftscope.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.driftscope.math.Matrix;
import org.driftscope.plot.HeatColours;
import org.driftscope.plot.HeatGrid;
import org.driftscope.plot.HeatScale;
import org.driftscope.wording.Wording;

/** The strip below a heat map: its colours with the ends of the scale, and what else they mean. */
final class HeatLegend extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.control");
    private static final int STRIP_WIDTH = 96;
    private static final int STRIP_HEIGHT = 9;

    private final Label low = label("heat-low");
    private final Label high = label("heat-high");
    private final WritableImage strip = new WritableImage(STRIP_WIDTH, STRIP_HEIGHT);
    private final Rectangle swatch = new Rectangle(STRIP_HEIGHT, STRIP_HEIGHT);
    private final Label masked = label("heat-masked");
    private final Label note = label("heat-note");

    HeatLegend() {
        getStyleClass().add("heat-legend");
        HBox ends = new HBox(low, new ImageView(strip), high);
        ends.getStyleClass().add("heat-ends");
        ends.setAlignment(Pos.CENTER_LEFT);
        ends.setMinWidth(Region.USE_PREF_SIZE);
        masked.setText(WORDS.get("masked"));
        masked.setGraphic(swatch);
        masked.managedProperty().bind(masked.visibleProperty());
        note.setWrapText(true);
        note.maxWidthProperty().bind(widthProperty());
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        getChildren().addAll(ends, masked, note);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    void show(HeatScale scale, HeatColours colours, HeatGrid grid, Matrix painted) {
        low.setText(scale.text(scale.low()));
        high.setText(scale.text(scale.high()));
        for (int x = 0; x < STRIP_WIDTH; x++) {
            double share = (double) x / (STRIP_WIDTH - 1);
            double value = scale.low() + share * (scale.high() - scale.low());
            for (int y = 0; y < STRIP_HEIGHT; y++) {
                strip.getPixelWriter().setArgb(x, y, colours.argb(scale, value));
            }
        }
        swatch.setFill(HeatPainter.color(colours.masked()));
        swatch.setStroke(HeatPainter.color(colours.hatch()));
        masked.setVisible(anyMasked(painted));
        note.setText(note(grid));
    }

    private static boolean anyMasked(Matrix painted) {
        for (int row = 0; row < painted.rows(); row++) {
            for (int column = 0; column < painted.columns(); column++) {
                if (Float.isNaN(painted.get(row, column))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Says which cells share a colour; empty where each has its own. */
    private static String note(HeatGrid grid) {
        if (!grid.isAveraged()) {
            return "";
        }
        HeatGrid.Span down = grid.rowsWith(0); // the first block is among the largest
        HeatGrid.Span across = grid.columnsWith(0);
        int rows = down.last() + 1;
        int columns = across.last() + 1;
        if (rows == 1) {
            return WORDS.get("mean-of-columns", "columns", columns);
        }
        return columns == 1
                ? WORDS.get("mean-of-rows", "rows", rows)
                : WORDS.get("mean-of-both", "rows", rows, "columns", columns);
    }
}
