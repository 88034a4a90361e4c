package org.driftscope.export;

import java.util.List;

/**
 * Curves over the steps of a run.
 *
 * @param title what is measured
 * @param curves the first is drawn first
 * @param levels to compare with
 * @param low end of the axis of values
 * @param high likewise
 * @param lastStep end of the axis of steps
 */
record Chart(
        String title,
        List<Curve> curves,
        List<Level> levels,
        double low,
        double high,
        long lastStep) {
    /** How a curve is told from others, in black and white too. */
    enum Look {
        FAINT,
        SOLID,
        DASHED
    }

    /** A named curve. */
    record Curve(String name, Look look, List<CurvePoint> points) {
        Curve {
            points = List.copyOf(points);
        }
    }

    /** A value with a name, drawn across. */
    record Level(String name, double value) {}

    Chart {
        curves = List.copyOf(curves);
        levels = List.copyOf(levels);
        if (!(high > low) || lastStep < 1) {
            throw new IllegalArgumentException(low + " to " + high + " over " + lastStep);
        }
    }
}
