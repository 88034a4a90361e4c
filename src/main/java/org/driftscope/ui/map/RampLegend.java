package org.driftscope.ui.map;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ramp;
import org.driftscope.wording.Wording;

/**
 * Says what number the colours stand for, and which the first and the last of them; lets a person
 * choose the component where it is one of a vector.
 */
final class RampLegend extends VBox {
    private static final Wording WORDS = Wording.of("ui.map");

    private final Label meaning = new Label();
    private final Label least = label("map-ramp-least");
    private final Region colours = new Region();
    private final Label most = label("map-ramp-most");
    private final Spinner<Integer> component;
    private final HBox row = new HBox(least, colours, most);
    private final Tooltip formula = new Tooltip();

    RampLegend(MapColours model) {
        setId("map-ramp");
        getStyleClass().add("map-ramp");
        meaning.setId("map-ramp-meaning");
        meaning.setWrapText(true);
        component = component(model);
        row.getStyleClass().add("map-ramp-row");
        row.setAlignment(Pos.CENTER_LEFT);
        colours.getStyleClass().add("map-ramp-colours");
        Tooltip.install(this, formula);
        getChildren().setAll(meaning, row);
    }

    private static Spinner<Integer> component(MapColours model) {
        Spinner<Integer> spinner = new Spinner<>();
        spinner.setId("map-component");
        spinner.getStyleClass().add("map-component");
        spinner.setAccessibleText(WORDS.get("component-name"));
        spinner.setTooltip(new Tooltip(WORDS.get("component-tip")));
        var values = new SpinnerValueFactory.IntegerSpinnerValueFactory(1, 1);
        values.maxProperty().bind(model.componentsProperty());
        values.setWrapAround(true);
        values.valueProperty()
                .addListener((property, was, now) -> model.componentProperty().set(now));
        model.componentProperty()
                .addListener((property, was, now) -> values.setValue(now.intValue()));
        spinner.setValueFactory(values);
        return spinner;
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void show(WordColours shown, CategoryPalette palette) {
        meaning.setText(shown.meaning());
        least.setText(shown.least());
        most.setText(shown.most());
        formula.setText(shown.by().formula());
        boolean chosen = shown.by() == ColourBy.COMPONENT;
        if (chosen != row.getChildren().contains(component)) {
            if (chosen) {
                row.getChildren().add(component);
            } else {
                row.getChildren().remove(component);
            }
        }
        dress(Ramp.of(palette, shown.levels().signed()));
    }

    /** Shows these colours, side by side. */
    private void dress(Ramp ramp) {
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
