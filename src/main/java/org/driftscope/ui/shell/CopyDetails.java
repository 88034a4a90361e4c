package org.driftscope.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.driftscope.wording.Wording;

/** Copies what is to be known of a fault into the clipboard. */
final class CopyDetails extends Button {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** {@code copy} does it. */
    CopyDetails(String id, Runnable copy) {
        super(WORDS.get("copy-details"));
        setId(id);
        setTooltip(new Tooltip(WORDS.get("copy-details-tip")));
        setOnAction(
                event -> {
                    copy.run();
                    setText(WORDS.get("details-copied"));
                });
    }

    /** Another fault is shown. */
    void anew() {
        setText(WORDS.get("copy-details"));
    }
}
