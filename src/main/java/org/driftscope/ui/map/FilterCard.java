package org.driftscope.ui.map;

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
import org.driftscope.plot.Figures;

/** The controls of the filter, on a card over the map. */
final class FilterCard extends VBox {
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
                        frequency("map-filter-least", "At least", filter.leastProperty()),
                        frequency("map-filter-most", "At most", filter.mostProperty()),
                        check(
                                "map-filter-stop-words",
                                "Stop words and marks",
                                filter.fillersProperty(),
                                "Words like “the” that hold sentences together, and punctuation."
                                        + " Those in a group count as words of the group."),
                        check(
                                "map-filter-ungrouped",
                                "Words in no group",
                                filter.ungroupedProperty(),
                                "Words without a category, or without a cluster"),
                        check(
                                "map-filter-held-back",
                                "Held-back groups, faintly",
                                filter.heldBackProperty(),
                                "Groups that were clicked in the legend; off, their words are gone"),
                        buttons(model.colours()));
        visibleProperty().bind(filter.openProperty());
        managedProperty().bind(visibleProperty());
    }

    /** A slider from notch to notch. */
    private Node frequency(String id, String name, IntegerProperty count) {
        Label label = new Label();
        label.setId(id + "-text");
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> name + " " + Figures.counted(count.get(), "time"), count));
        Slider slider = new Slider();
        slider.setId(id);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(name + " so many times");
        slider.setTooltip(new Tooltip("How often a word must occur in the text to be on the map"));
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
                                "No groups",
                                "Hold back every group; then click those to see in the legend",
                                () -> {
                                    colours.dimAll(true);
                                    filter.heldBackProperty().set(false);
                                }),
                        button(
                                "map-filter-all-groups",
                                "All groups",
                                "Hold back no group",
                                () -> colours.dimAll(false)),
                        button(
                                "map-filter-clear",
                                "Clear",
                                "Let all words through",
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
