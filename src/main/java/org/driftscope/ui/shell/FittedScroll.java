package org.driftscope.ui.shell;

import atlantafx.base.theme.Tweaks;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Content that fills its room, and is scrolled where that is less than it needs at least. */
final class FittedScroll extends ScrollPane {
    FittedScroll(Region content) {
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, "fitted-scroll");
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
