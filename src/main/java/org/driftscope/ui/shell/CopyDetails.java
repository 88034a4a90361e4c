package org.driftscope.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Copies what is to be known of a fault into the clipboard. */
final class CopyDetails extends Button {
    /** {@code copy} does it. */
    CopyDetails(String id, Runnable copy) {
        super("Copy details");
        setId(id);
        setTooltip(
                new Tooltip(
                        "Version, machine, settings and the newest lines of the log, for a report."
                                + " No sentence of your text is in them."));
        setOnAction(
                event -> {
                    copy.run();
                    setText("Details copied");
                });
    }

    /** Another fault is shown. */
    void anew() {
        setText("Copy details");
    }
}
