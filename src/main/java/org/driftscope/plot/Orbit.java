package org.driftscope.plot;

import org.driftscope.math.Matrix;

/**
 * From where a cloud in three dimensions is looked at: turned about the upright axis, then tilted
 * towards the viewer. In two dimensions it does nothing.
 *
 * @param yaw radians about the upright axis
 * @param pitch radians of tilt, at most a quarter turn either way
 */
public record Orbit(double yaw, double pitch) {
    public static final Orbit START = new Orbit(0.6, 0.4);

    public Orbit {
        pitch = Math.max(-Math.PI / 2, Math.min(Math.PI / 2, pitch));
    }

    public Orbit turned(double byYaw, double byPitch) {
        return new Orbit(yaw + byYaw, pitch + byPitch);
    }

    /** Row {@code row} of points (rows, 2 or 3) as seen from here. */
    public Spot see(Matrix points, int row) {
        double x = points.get(row, 0);
        double y = points.get(row, 1);
        return points.columns() < 3 ? new Spot(x, y, 0) : turn(x, y, points.get(row, 2));
    }

    /** A point in three dimensions as seen from here. */
    public Spot turn(double x, double y, double z) {
        double sinYaw = StrictMath.sin(yaw);
        double cosYaw = StrictMath.cos(yaw);
        double sinPitch = StrictMath.sin(pitch);
        double cosPitch = StrictMath.cos(pitch);
        double right = cosYaw * x + sinYaw * z;
        double near = -sinYaw * x + cosYaw * z;
        return new Spot(right, cosPitch * y - sinPitch * near, sinPitch * y + cosPitch * near);
    }
}
