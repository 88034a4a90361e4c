package org.driftscope.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Values over the steps.
 *
 * @param name in the legend
 * @param points by rising step
 * @param dotted whether each point is a dot of its own, or all are joined by a line
 */
public record Curve(String name, List<CurvePoint> points, boolean dotted) {
    public Curve {
        points = List.copyOf(points);
    }

    /** A line. */
    public static Curve line(String name, List<CurvePoint> points) {
        return new Curve(name, points, false);
    }

    /** Dots. */
    public static Curve dots(String name, List<CurvePoint> points) {
        return new Curve(name, points, true);
    }

    /** The point nearest to a step. */
    public Optional<CurvePoint> nearest(long step) {
        return points.stream()
                .min(Comparator.comparingLong(point -> Math.abs(point.step() - step)));
    }
}
