package org.driftscope.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Says what was just done, and goes away by itself. */
final class SaidView extends HBox {
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(6);

    private final Label words = new Label();
    private final PauseTransition patience = new PauseTransition(LONG_ENOUGH_TO_READ);

    /** {@code said} is "" where there is nothing to say. */
    SaidView(ObservableValue<String> said) {
        words.setId("said");
        words.getStyleClass().add("said");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().add(words);
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setVisible(false);
        patience.setOnFinished(event -> setVisible(false));
        said.addListener((property, old, now) -> show(now));
    }

    private void show(String now) {
        patience.stop();
        words.setText(now);
        setVisible(!now.isEmpty());
        if (isVisible()) {
            patience.playFromStart();
        }
    }
}
