package org.driftscope.plot;

import java.util.List;

/** A rectangle in the plane of the points; y grows upwards. */
public record Bounds(double minX, double minY, double maxX, double maxY) {
    /** Nothing yet: grows to what is put in. */
    public static final Bounds EMPTY =
            new Bounds(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    /** The smallest that holds the points; those that are not finite are passed over. */
    public static Bounds of(List<Spot> spots) {
        Bounds bounds = EMPTY;
        for (Spot spot : spots) {
            bounds = bounds.including(spot.x(), spot.y());
        }
        return bounds;
    }

    /** Grown to hold a point, unless it is not finite. */
    public Bounds including(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return this;
        }
        return new Bounds(
                Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y));
    }

    public boolean isEmpty() {
        return !(maxX >= minX && maxY >= minY);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }
}
