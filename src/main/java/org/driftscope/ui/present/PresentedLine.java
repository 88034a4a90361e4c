package org.driftscope.ui.present;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * What stands below the map while it is presented, in large type: the caption of the moment, or the
 * step of the lesson that is open.
 */
public final class PresentedLine extends StackPane {
    private static final double SMALLEST = 17;
    private static final double LARGEST = 34;

    /** A line of text takes this share of the height. */
    private static final double SHARE = 1 / 36.0;

    /**
     * Shows {@code step} in place of the caption while {@code inLesson} holds.
     *
     * @param height of the window
     */
    public PresentedLine(
            PresentingViewModel model,
            ObservableValue<String> caption,
            Node step,
            ObservableValue<Boolean> inLesson,
            ObservableValue<Number> height) {
        setId("presented-line");
        getStyleClass().add("presented-line");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.setId("presented-caption");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(caption);
        words.visibleProperty().bind(inLesson.map(now -> !now));
        words.managedProperty().bind(words.visibleProperty());
        step.visibleProperty().bind(inLesson);
        step.managedProperty().bind(inLesson);
        styleProperty().bind(height.map(PresentedLine::style));
        visibleProperty().bind(model.onProperty());
        managedProperty().bind(model.onProperty());
        maxHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> most(height.getValue()), height));
        getChildren().setAll(words, step);
    }

    /** The map keeps at least so much. */
    private static double most(Number height) {
        return height.doubleValue() * 0.4;
    }

    private static String style(Number height) {
        long size = Math.round(Math.max(SMALLEST, Math.min(LARGEST, height.doubleValue() * SHARE)));
        return "-fx-font-size: " + size + "px;";
    }
}
