package org.driftscope.ui.control;

import javafx.geometry.Side;
import javafx.scene.chart.NumberAxis;

/** The axes of the charts that lay themselves out. */
public final class PlotAxis {
    private PlotAxis() {}

    /** An axis whose bounds and ticks are set by its chart, at once and without minor ticks. */
    public static NumberAxis at(Side side) {
        NumberAxis axis = new NumberAxis();
        axis.setSide(side);
        axis.setAutoRanging(false);
        axis.setAnimated(false);
        axis.setMinorTickVisible(false);
        return axis;
    }
}
