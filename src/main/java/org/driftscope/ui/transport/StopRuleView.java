package org.driftscope.ui.transport;

import atlantafx.base.theme.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.NumberField;
import org.driftscope.wording.Wording;

/** Where a person chooses when playing pauses by itself. */
final class StopRuleView extends VBox {
    private static final Wording WORDS = Wording.of("ui.transport");

    StopRuleView(StopRuleViewModel model) {
        getStyleClass().add("stop-rule");
        NumberField step =
                new NumberField("stop-step", model.step(), WORDS.get("stop-at-step-meaning"));
        NumberField loss =
                new NumberField("stop-loss", model.loss(), WORDS.get("stop-at-loss-meaning"));
        Label summary = new Label();
        summary.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        summary.textProperty().bind(model.summaryProperty());
        summary.setWrapText(true);
        getChildren()
                .addAll(
                        row(
                                "stop-at-step",
                                WORDS.get("stop-at-step"),
                                model.atStepProperty(),
                                step),
                        row(
                                "stop-at-loss",
                                WORDS.get("stop-at-loss"),
                                model.atLossProperty(),
                                loss),
                        row(
                                "stop-at-clear",
                                WORDS.get("stop-at-clear"),
                                model.atClearClustersProperty()),
                        summary);
    }

    private static HBox row(String id, String words, BooleanProperty chosen, Node... field) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(chosen);
        HBox row = new HBox(box);
        row.getStyleClass().add("stop-rule-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(field);
        for (Node node : field) {
            node.disableProperty().bind(box.selectedProperty().not());
        }
        return row;
    }
}
