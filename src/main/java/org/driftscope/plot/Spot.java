package org.driftscope.plot;

/**
 * Where a word stands.
 *
 * @param x to the right
 * @param y upwards in the plane of the points, downwards in pixels
 * @param depth towards the viewer in three dimensions, else 0
 */
public record Spot(double x, double y, double depth) {
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(depth);
    }
}
