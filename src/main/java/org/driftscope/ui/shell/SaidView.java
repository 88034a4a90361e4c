package org.driftscope.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Says what was just done, and goes away by itself. */
final class SaidView extends Label {
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(6);

    private final PauseTransition patience = new PauseTransition(LONG_ENOUGH_TO_READ);

    /** {@code said} is "" where there is nothing to say. */
    SaidView(ObservableValue<String> said) {
        setId("said");
        getStyleClass().add("said");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        patience.setOnFinished(event -> setVisible(false));
        said.addListener((property, old, words) -> show(words));
    }

    private void show(String words) {
        patience.stop();
        setText(words);
        setVisible(!words.isEmpty());
        if (isVisible()) {
            patience.playFromStart();
        }
    }
}
