package org.driftscope.ui.map;

import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.wording.Wording;

/** The controls of the filter, on a card over the map. */
final class FilterCard extends VBox {
    private static final Wording WORDS = Wording.of("ui.map");

    private final WordFilter filter;

    FilterCard(EmbeddingMapViewModel model) {
        filter = model.filter();
        setId("map-filter-card");
        getStyleClass().add("filter-card");
        Label count = new Label();
        count.setId("map-filter-count");
        count.getStyleClass().add("filter-count");
        count.textProperty().bind(model.chosenWords().countProperty());
        getChildren()
                .setAll(
                        count,
                        frequency(
                                "map-filter-least",
                                WORDS.get("filter-least-name"),
                                filter.leastProperty(),
                                times -> WORDS.get("filter-least", "times", times)),
                        frequency(
                                "map-filter-most",
                                WORDS.get("filter-most-name"),
                                filter.mostProperty(),
                                times -> WORDS.get("filter-most", "times", times)),
                        check(
                                "map-filter-stop-words",
                                WORDS.get("filter-fillers"),
                                filter.fillersProperty(),
                                WORDS.get("filter-fillers-meaning")),
                        check(
                                "map-filter-ungrouped",
                                WORDS.get("filter-ungrouped"),
                                filter.ungroupedProperty(),
                                WORDS.get("filter-ungrouped-meaning")),
                        check(
                                "map-filter-held-back",
                                WORDS.get("filter-held-back"),
                                filter.heldBackProperty(),
                                WORDS.get("filter-held-back-meaning")),
                        buttons(model.colours()));
        visibleProperty().bind(filter.openProperty());
        managedProperty().bind(visibleProperty());
    }

    /** A slider from notch to notch; {@code words} say how many times it stands for. */
    private Node frequency(
            String id, String name, IntegerProperty count, IntFunction<String> words) {
        Label label = new Label();
        label.setId(id + "-text");
        label.textProperty()
                .bind(Bindings.createStringBinding(() -> words.apply(count.get()), count));
        Slider slider = new Slider();
        slider.setId(id);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(name);
        slider.setTooltip(new Tooltip(WORDS.get("filter-times-meaning")));
        label.setLabelFor(slider);
        Runnable show =
                () -> {
                    slider.setMax(filter.notchesProperty().get().size() - 1);
                    slider.setValue(filter.notchOf(count.get()));
                };
        count.addListener(change -> show.run());
        filter.notchesProperty().addListener(change -> show.run());
        show.run();
        slider.valueProperty()
                .addListener(
                        (property, was, now) -> {
                            int notch = (int) Math.round(now.doubleValue());
                            if (notch != filter.notchOf(count.get())) {
                                count.set(filter.notchesProperty().get().get(notch));
                            }
                        });
        return new VBox(label, slider);
    }

    private static CheckBox check(String id, String name, BooleanProperty value, String meaning) {
        CheckBox box = new CheckBox(name);
        box.setId(id);
        box.setTooltip(new Tooltip(meaning));
        box.setAccessibleHelp(meaning);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Node buttons(MapColours colours) {
        FlowPane row =
                new FlowPane(
                        button(
                                "map-filter-no-groups",
                                WORDS.get("filter-no-groups"),
                                WORDS.get("filter-no-groups-tip"),
                                () -> {
                                    colours.dimAll(true);
                                    filter.heldBackProperty().set(false);
                                }),
                        button(
                                "map-filter-all-groups",
                                WORDS.get("filter-all-groups"),
                                WORDS.get("filter-all-groups-tip"),
                                () -> colours.dimAll(false)),
                        button(
                                "map-filter-clear",
                                WORDS.get("filter-clear"),
                                WORDS.get("filter-clear-tip"),
                                filter::clear));
        row.getStyleClass().add("filter-buttons");
        return row;
    }

    private static Button button(String id, String words, String meaning, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().setAll("chosen-button");
        button.setAccessibleText(meaning);
        button.setTooltip(new Tooltip(meaning));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
