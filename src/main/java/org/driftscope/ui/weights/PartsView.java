package org.driftscope.ui.weights;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Switches for parts of the model, and the way out of tying. */
final class PartsView extends FlowPane {
    PartsView(ControlsViewModel model) {
        getStyleClass().add("buttons");
        CheckBox positions =
                part(
                        "positions",
                        "Positions",
                        model.positionsProperty(),
                        "Off, the model can't tell where in a sentence a word stands");
        positions.disableProperty().bind(model.positionsKnownProperty().not());
        Button untie = new Button();
        untie.setId("weights-untie");
        untie.textProperty()
                .bind(
                        Bindings.when(model.tiedProperty())
                                .then("Untie the output")
                                .otherwise("The output is untied"));
        untie.disableProperty().bind(model.tiedProperty().not());
        untie.setTooltip(
                new Tooltip(
                        "The output gets a copy of E as a matrix of its own, which learns by itself"
                                + " from then on. A new run starts as the settings say."));
        untie.setOnAction(event -> model.untie());
        getChildren()
                .addAll(
                        positions,
                        part(
                                "attention",
                                "Attention",
                                model.attentionProperty(),
                                "Off, no word sees those before it"),
                        part(
                                "feed-forward",
                                "Feed-forward",
                                model.feedForwardProperty(),
                                "Off, the two layers that work on each word alone add nothing"),
                        untie);
    }

    private static CheckBox part(String id, String name, BooleanProperty on, String meaning) {
        CheckBox box = new CheckBox(name);
        box.setId("weights-part-" + id);
        box.setTooltip(new Tooltip(meaning));
        box.setAccessibleHelp(meaning);
        box.setMinHeight(30);
        box.selectedProperty().bindBidirectional(on);
        return box;
    }
}
