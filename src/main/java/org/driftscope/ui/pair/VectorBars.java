package org.driftscope.ui.pair;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.driftscope.math.Matrix;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** The numbers of a vector as bars, upwards where they are positive. */
final class VectorBars extends Region {
    private static final Wording WORDS = Wording.of("ui.pair");

    private static final double GAP = 0.2; // of a bar's room

    private final Path bars = new Path();
    private final Line axis = new Line();
    private Optional<Matrix> vector = Optional.empty();

    VectorBars() {
        getStyleClass().add("pair-bars");
        bars.getStyleClass().add("bars");
        axis.getStyleClass().add("axis");
        setMinSize(60, 44);
        setPrefSize(110, 44);
        getChildren().addAll(axis, bars);
        setAccessibleText(WORDS.get("bars-tip"));
        PictureMenu.attach(this, "embedding");
        Tooltip.install(this, new Tooltip(WORDS.get("bars-tip")));
    }

    void show(Optional<Matrix> other) {
        vector = other;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        axis.setEndX(getWidth());
        axis.setStartY(middle);
        axis.setEndY(middle);
        bars.getElements().clear();
        vector.ifPresent(values -> draw(values, middle));
    }

    private void draw(Matrix values, double middle) {
        int count = values.columns();
        double largest = 1e-12;
        for (int c = 0; c < count; c++) {
            largest = Math.max(largest, Math.abs(values.get(0, c)));
        }
        double room = getWidth() / count;
        for (int c = 0; c < count; c++) {
            double left = c * room + GAP / 2 * room;
            double end = middle - values.get(0, c) / largest * (middle - 2);
            bars.getElements()
                    .addAll(
                            new MoveTo(left, middle),
                            new VLineTo(end),
                            new HLineTo(left + (1 - GAP) * room),
                            new VLineTo(middle),
                            new ClosePath());
        }
    }
}
