package org.driftscope.ui.present;

import javafx.scene.layout.Region;

/** Covers the window in one colour. */
public final class BlankView extends Region {
    public BlankView(PresentingViewModel model) {
        setId("blank");
        visibleProperty().bind(model.blankProperty().isNotEqualTo(Blank.NONE));
        model.blankProperty().addListener((property, was, now) -> paint(now));
    }

    private void paint(Blank now) {
        setStyle("-fx-background-color: " + (now == Blank.WHITE ? "white" : "black") + ";");
    }
}
