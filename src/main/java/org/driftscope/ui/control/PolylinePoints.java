package org.driftscope.ui.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Points of a curve that was measured more often than there are pixels: every column of pixels
 * keeps its highest and its lowest point.
 */
public final class PolylinePoints {
    private final List<Double> points = new ArrayList<>();
    private final double width;
    private double column = Double.NaN;
    private double top;
    private double bottom;

    public PolylinePoints(double width) {
        this.width = width;
    }

    /** A measurement at x that reaches from {@code high} to {@code low} (pixels, downwards). */
    public void add(double x, double high, double low) {
        double rounded = Math.min(width, Math.rint(x));
        if (rounded != column) {
            flush();
            column = rounded;
            top = high;
            bottom = low;
        } else {
            top = Math.min(top, high);
            bottom = Math.max(bottom, low);
        }
    }

    /** All points as x, y, x, y, ... */
    public List<Double> finished() {
        flush();
        column = Double.NaN;
        return points;
    }

    private void flush() {
        if (Double.isNaN(column)) {
            return;
        }
        points.add(column);
        points.add(top);
        if (bottom > top) {
            points.add(column);
            points.add(bottom);
        }
    }
}
