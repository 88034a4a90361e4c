package org.driftscope.ui.context;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tells what a number is, with its formula. */
final class MeasureTooltip {
    private MeasureTooltip() {}

    static Tooltip of(String meaning) {
        Tooltip tooltip = new Tooltip(meaning);
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setShowDuration(Duration.seconds(30));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        return tooltip;
    }
}
