package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;

/**
 * From where the map is looked at.
 *
 * @param camera zoom and place
 * @param orbit turn of a map in three dimensions
 * @param reserved boxes in pixels that labels keep clear of
 */
public record Viewpoint(Camera camera, Orbit orbit, List<Box> reserved) {
    public Viewpoint {
        reserved = List.copyOf(reserved);
    }

    /** The same, with more boxes that labels keep clear of. */
    Viewpoint reserving(List<Box> boxes) {
        List<Box> more = new ArrayList<>(reserved);
        more.addAll(boxes);
        return new Viewpoint(camera, orbit, more);
    }

    /** Row {@code row} of points (rows, k) in pixels; its depth stays in units of the points. */
    public Spot pixel(Matrix points, int row) {
        return pixel(orbit.see(points, row));
    }

    Spot pixel(Spot seen) {
        return new Spot(camera.toPixelX(seen.x()), camera.toPixelY(seen.y()), seen.depth());
    }

    /** Whether a pixel lies in the picture or less than {@code margin} beside it. */
    boolean holds(Spot pixel, double margin) {
        return pixel.isFinite()
                && pixel.x() >= -margin
                && pixel.y() >= -margin
                && pixel.x() <= camera.width() + margin
                && pixel.y() <= camera.height() + margin;
    }
}
