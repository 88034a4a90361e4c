package org.driftscope.ui.weights;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.driftscope.wording.Wording;

/** Switches for parts of the model, and the way out of tying. */
final class PartsView extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.weights");

    PartsView(ControlsViewModel model) {
        getStyleClass().add("buttons");
        CheckBox positions =
                part(
                        "positions",
                        WORDS.get("part-positions"),
                        model.positionsProperty(),
                        WORDS.get("part-positions-meaning"));
        positions.disableProperty().bind(model.positionsKnownProperty().not());
        Button untie = new Button();
        untie.setId("weights-untie");
        untie.textProperty()
                .bind(
                        Bindings.when(model.tiedProperty())
                                .then(WORDS.get("untie"))
                                .otherwise(WORDS.get("untie-done")));
        untie.disableProperty().bind(model.tiedProperty().not());
        untie.setTooltip(new Tooltip(WORDS.get("untie-tip")));
        untie.setOnAction(event -> model.untie());
        getChildren()
                .addAll(
                        positions,
                        part(
                                "attention",
                                WORDS.get("part-attention"),
                                model.attentionProperty(),
                                WORDS.get("part-attention-meaning")),
                        part(
                                "feed-forward",
                                WORDS.get("part-feed-forward"),
                                model.feedForwardProperty(),
                                WORDS.get("part-feed-forward-meaning")),
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
