package org.driftscope.plot;

/** A rectangle in the plane of the points; y grows upwards. */
public record Bounds(double minX, double minY, double maxX, double maxY) {
    /** Nothing yet: grows to what is put in. */
    public static final Bounds EMPTY =
            new Bounds(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    /** Grown to hold a point, unless it is not finite. */
    public Bounds including(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return this;
        }
        return new Bounds(
                Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y));
    }

    /** Whether a point lies in it or on its edge. */
    public boolean holds(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
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
