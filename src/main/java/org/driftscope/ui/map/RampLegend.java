package org.driftscope.ui.map;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.driftscope.plot.Ramp;

/** Says what the first and the last colour of a ramp stand for. */
final class RampLegend extends HBox {
    private final Label least = label("map-ramp-least");
    private final Region colours = new Region();
    private final Label most = label("map-ramp-most");

    RampLegend() {
        setId("map-ramp");
        getStyleClass().add("map-ramp");
        setAlignment(Pos.CENTER_LEFT);
        colours.getStyleClass().add("map-ramp-colours");
        Tooltip.install(
                this,
                new Tooltip(
                        "Frequency: each colour stands for so many times as often as the one"
                                + " before.\nUpdate: length of E after the step less E before it,"
                                + " over all channels, in equal steps."));
        getChildren().setAll(least, colours, most);
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void show(WordColours shown) {
        least.setText(shown.least());
        most.setText(shown.most());
    }

    /** Shows these colours, side by side. */
    void dress(Ramp ramp) {
        List<String> stops =
                ramp.inks().stream()
                        .map(ink -> String.format(Locale.ROOT, "#%06x", ink.rgb()))
                        .toList();
        colours.setStyle(
                "-fx-background-color: linear-gradient(to right, "
                        + String.join(", ", stops)
                        + ");");
    }
}
