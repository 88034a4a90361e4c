package org.driftscope.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Content that scrolls up and down and stays where it is when the room for it gets higher or lower,
 * as it does where something appears below it.
 */
public final class StillScroll extends ScrollPane {
    private double offset; // pixels of the content above the room
    private boolean settling;

    /** As wide as there is room. */
    public StillScroll(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        vvalueProperty()
                .addListener(
                        (property, old, now) -> {
                            if (!settling) {
                                offset = now.doubleValue() * hidden();
                            }
                        });
        viewportBoundsProperty()
                .addListener(
                        (property, before, now) -> {
                            if (before.getHeight() != now.getHeight()) {
                                settle();
                            }
                        });
    }

    /** How much of the content is not in sight, in pixels. */
    private double hidden() {
        Region content = (Region) getContent();
        return Math.max(0, content.getHeight() - getViewportBounds().getHeight());
    }

    private void settle() {
        settling = true;
        setVvalue(hidden() == 0 ? 0 : Math.min(1, offset / hidden()));
        settling = false;
    }
}
