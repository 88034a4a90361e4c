package org.driftscope.ui.control;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tells what a number is, with its formula. */
public final class FormulaTooltip {
    private FormulaTooltip() {}

    /** Wraps, comes soon and stays long enough to be read. */
    public static Tooltip of(String meaning) {
        Tooltip tooltip = new Tooltip(meaning);
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setShowDuration(Duration.seconds(30));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        return tooltip;
    }
}
