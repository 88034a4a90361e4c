package org.driftscope.ui.control;

/**
 * A value at a step.
 *
 * @param step updates made
 * @param value in the unit of the chart
 * @param strength 0 (faint) to 1; only dots show it
 */
public record CurvePoint(long step, double value, double strength) {
    /** A point of full strength. */
    public CurvePoint(long step, double value) {
        this(step, value, 1);
    }
}
