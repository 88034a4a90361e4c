package org.driftscope.ui.control;

import java.util.List;

/**
 * A quantity over the steps of a run.
 *
 * @param name what it is
 * @param points in rising order of their steps
 */
public record Curve(String name, List<Point> points) {
    public Curve {
        points = List.copyOf(points);
    }

    /** The quantity after one step; finite. */
    public record Point(long step, double value) {}

    /** The last point at or before a step; null where there is none. */
    Point at(long step) {
        Point found = null;
        for (Point point : points) {
            if (point.step() > step) {
                break;
            }
            found = point;
        }
        return found;
    }
}
