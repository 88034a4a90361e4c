package org.driftscope.ui.transport;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.driftscope.ui.control.WrappingBar;
import org.driftscope.wording.Wording;

/** The line of numbers that is always in sight. */
public final class ReadoutsView extends WrappingBar {
    private static final Wording WORDS = Wording.of("ui.transport");

    /** {@code stopped} says why the run paused by itself. */
    public ReadoutsView(ReadoutsViewModel model, ObservableValue<String> stopped) {
        super("readouts", parts(model, stopped));
        setId("readouts");
    }

    private static List<Node> parts(ReadoutsViewModel model, ObservableValue<String> stopped) {
        Label step = readout("step-readout", model.stepProperty(), WORDS.get("step-meaning"));
        step.getStyleClass().add("strong");
        Label loss = readout("loss-readout", model.lossProperty(), WORDS.get("loss-meaning"));
        loss.getStyleClass().add("strong");
        Label clusters =
                readout(
                        "clusters-readout",
                        model.clustersProperty(),
                        WORDS.get("clusters-meaning"));
        clusters.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label reason = readout("stopped-readout", stopped, WORDS.get("stopped-meaning"));
        reason.getStyleClass().add("stopped");
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        return List.of(step, loss, clusters, space, reason);
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
