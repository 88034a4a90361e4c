package org.driftscope.ui.shell;

import atlantafx.base.controls.RingProgressIndicator;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.driftscope.wording.Wording;

/** Says what is being done in the background, once it takes longer than a blink. */
final class ProgressView extends HBox {
    private static final Wording WORDS = Wording.of("ui.shell");
    private static final Duration BLINK = Duration.millis(350);

    private final Label words = new Label();
    private final RingProgressIndicator ring = new RingProgressIndicator();
    private final PauseTransition patience = new PauseTransition(BLINK);

    ProgressView(WindowViewModel model) {
        setId("progress");
        getStyleClass().add("progress-card");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("progress-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        ring.setMinSize(28, 28);
        ring.setPrefSize(28, 28);
        Button cancel = new Button(WORDS.get("cancel"));
        cancel.setId("progress-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        cancel.visibleProperty().bind(model.transport().availableProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        setVisible(false);
        patience.setOnFinished(event -> setVisible(true));
        model.progressProperty().addListener((property, old, now) -> progress(now));
        progress(model.progressProperty().get());
        getChildren().addAll(ring, words, cancel);
    }

    private void progress(String now) {
        if (now.isEmpty()) {
            patience.stop();
            setVisible(false);
            ring.setProgress(0); // else it turns on, unseen
        } else {
            words.setText(now);
            ring.setProgress(-1);
            if (!isVisible()) {
                patience.play();
            }
        }
    }
}
