package org.driftscope.ui.map;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.driftscope.wording.Wording;

/** Says how many words are chosen or hidden, and what can be done with them. */
final class ChosenBar extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.map");

    ChosenBar(ChosenWords words) {
        setId("map-chosen");
        getStyleClass().add("chosen-bar");
        setAlignment(Pos.CENTER_LEFT);
        setPickOnBounds(false);
        Label text = new Label();
        text.setId("map-chosen-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        text.textProperty().bind(words.textProperty());
        getChildren()
                .setAll(
                        text,
                        button(
                                "map-isolate",
                                WORDS.get("chosen-isolate"),
                                MapKeys.ISOLATE,
                                words::isolate),
                        button("map-hide", WORDS.get("chosen-hide"), MapKeys.HIDE, words::hide),
                        button(
                                "map-show-all",
                                WORDS.get("chosen-show-all"),
                                MapKeys.SHOW_ALL,
                                words::showAll),
                        button(
                                "map-clear",
                                WORDS.get("chosen-clear"),
                                MapKeys.DESELECT,
                                words::clear));
        visibleProperty().bind(words.textProperty().isNotEmpty());
        only(1, words.markedProperty());
        only(2, words.markedProperty());
        only(3, words.anyHiddenProperty());
        only(4, words.markedProperty());
    }

    /** Takes the width it needs, and more than one line where that is above {@code most}. */
    void fitInto(double most) {
        double whole =
                getManagedChildren().stream()
                        .mapToDouble(child -> snapSizeX(child.prefWidth(-1)) + getHgap())
                        .sum();
        double insets = snappedLeftInset() + snappedRightInset();
        setPrefWrapLength(Math.min(whole, most - insets));
    }

    /** Shows a child only while {@code useful} holds. */
    private void only(int child, ObservableValue<Boolean> useful) {
        getChildren().get(child).visibleProperty().bind(useful);
        getChildren().get(child).managedProperty().bind(useful);
    }

    private static Button button(String id, String words, MapKeys key, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().setAll("chosen-button");
        button.setAccessibleText(key.tip());
        button.setTooltip(new Tooltip(key.tip()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
