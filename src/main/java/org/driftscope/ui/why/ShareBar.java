package org.driftscope.ui.why;

import javafx.scene.layout.Region;

/** A thin bar as long as a share of its room; of another colour where the share is negative. */
final class ShareBar extends Region {
    private static final double HEIGHT = 5;

    private final Region bar = new Region();
    private double share;

    ShareBar() {
        getStyleClass().add("why-share");
        bar.getStyleClass().add("why-bar");
        getChildren().add(bar);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMinWidth(0);
    }

    /** Shows a share, 1 for the whole room; what is more is cut. */
    void show(double newShare) {
        share = newShare;
        bar.getStyleClass().remove("why-against");
        if (share < 0) {
            bar.getStyleClass().add("why-against");
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, 0, Math.min(1, Math.abs(share)) * getWidth(), HEIGHT);
    }
}
