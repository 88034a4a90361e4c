package org.driftscope.ui.shell;

import atlantafx.base.theme.Tweaks;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What a box holds: as high as it wants to be, and scrolled where the window is smaller. */
final class DialogScroll extends ScrollPane {
    DialogScroll(Region content) {
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, "dialog-scroll");
    }

    /** Texts are broken into lines. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + ((Region) getContent()).prefHeight(width) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
