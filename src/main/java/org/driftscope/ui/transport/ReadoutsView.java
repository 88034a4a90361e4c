package org.driftscope.ui.transport;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The line of numbers that is always in sight. */
public final class ReadoutsView extends HBox {
    /** {@code stopped} says why the run paused by itself. */
    public ReadoutsView(ReadoutsViewModel model, ObservableValue<String> stopped) {
        setId("readouts");
        getStyleClass().add("readouts");
        setAlignment(Pos.CENTER_LEFT);
        Label step =
                readout(
                        "step-readout",
                        model.stepProperty(),
                        "Updates made so far. Step 0 is the random start.");
        step.getStyleClass().add("strong");
        Label loss =
                readout(
                        "loss-readout",
                        model.lossProperty(),
                        "How surprised the model was, on average, by each next token of the last"
                                + " batch, at step 0 of the whole corpus (of a long one, of a sample): 0 is no surprise. One nat is 1.44 bits.");
        loss.getStyleClass().add("strong");
        Label clusters =
                readout(
                        "clusters-readout",
                        model.clustersProperty(),
                        "Silhouette: how much closer words lie to their own category than to the"
                                + " next one in the picture, -1 to 1. Purity: the share of a"
                                + " word's 3 nearest words that are of its category. Clear means"
                                + " silhouette 0.50 and purity 0.90 or more.");
        clusters.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label reason = readout("stopped-readout", stopped, "Why the run paused by itself");
        reason.getStyleClass().add("stopped");
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        getChildren().addAll(step, loss, clusters, space, reason);
    }

    private static Label readout(String id, ObservableValue<String> text, String meaning) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip(meaning);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setShowDuration(Duration.seconds(30));
        label.setTooltip(tooltip);
        return label;
    }
}
