package org.driftscope.plot;

import org.driftscope.math.Matrix;

/** Turns rows of points (rows, 2 or 3) into pixels as a viewpoint does, many in a row. */
final class Lens {
    /** Square pixels of the picture for each word. */
    private static final double AMPLE_ROOM = 1_500;

    private static final double LEAST_ROOM = 200;

    /** So many words are never a crowd. */
    private static final int FEW_WORDS = 150;

    private final Camera camera;
    private final double sinYaw;
    private final double cosYaw;
    private final double sinPitch;
    private final double cosPitch;

    Lens(Viewpoint viewpoint) {
        camera = viewpoint.camera();
        sinYaw = StrictMath.sin(viewpoint.orbit().yaw());
        cosYaw = StrictMath.cos(viewpoint.orbit().yaw());
        sinPitch = StrictMath.sin(viewpoint.orbit().pitch());
        cosPitch = StrictMath.cos(viewpoint.orbit().pitch());
    }

    double x(Matrix points, int row) {
        double x = points.get(row, 0);
        return camera.toPixelX(points.columns() < 3 ? x : cosYaw * x + sinYaw * points.get(row, 2));
    }

    double y(Matrix points, int row) {
        double y = points.get(row, 1);
        return camera.toPixelY(
                points.columns() < 3 ? y : cosPitch * y - sinPitch * near(points, row));
    }

    /** Towards the viewer in units of the points; 0 in two dimensions. */
    double depth(Matrix points, int row) {
        return points.columns() < 3
                ? 0
                : sinPitch * points.get(row, 1) + cosPitch * near(points, row);
    }

    private double near(Matrix points, int row) {
        return -sinYaw * points.get(row, 0) + cosYaw * points.get(row, 2);
    }

    /**
     * How crowded so many words make the picture: 0 as long as each has some room, 1 where they
     * cover it.
     */
    double crowd(int words) {
        double room = camera.width() * camera.height() / Math.max(1, words);
        double thick = StrictMath.log(AMPLE_ROOM / room) / StrictMath.log(AMPLE_ROOM / LEAST_ROOM);
        double many = (double) (words - FEW_WORDS) / FEW_WORDS;
        return Math.max(0, Math.min(1, Math.min(many, thick)));
    }

    /** Whether a pixel lies in the picture or less than {@code margin} beside it. */
    boolean holds(double x, double y, double margin) {
        return x >= -margin
                && y >= -margin
                && x <= camera.width() + margin
                && y <= camera.height() + margin;
    }
}
