package org.driftscope.ui.predict;

import javafx.scene.layout.Region;

/** A bar that is filled from the left by a probability. */
final class ProbabilityBar extends Region {
    private final Region fill = new Region();
    private double share;

    ProbabilityBar(String styleClass) {
        getStyleClass().add("predict-bar");
        fill.getStyleClass().add(styleClass);
        getChildren().add(fill);
        setMinSize(24, 12);
        setPrefSize(80, 12);
        setMaxSize(Double.MAX_VALUE, 12);
    }

    void show(double probability) {
        share = probability;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, share * getWidth(), getHeight());
    }
}
