package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;

/** The light grid behind a flat map, the axes through its middle, and the scale bar. */
final class GridLayer {
    private static final double WIDEST_CELL = 140;
    private static final double LONGEST_BAR = 120;

    private final Camera camera;
    private final CategoryPalette palette;

    GridLayer(Camera camera, CategoryPalette palette) {
        this.camera = camera;
        this.palette = palette;
    }

    /** Lines at round coordinates, at most {@value #WIDEST_CELL} pixels apart, and the two axes. */
    List<ScatterLayout.Line> flat() {
        double cell = RoundNumbers.atMost(WIDEST_CELL / camera.scale());
        List<ScatterLayout.Line> lines = new ArrayList<>();
        for (long i = first(camera.toPlaneX(0), cell);
                i * cell < camera.toPlaneX(camera.width());
                i++) {
            lines.add(vertical(crisp(camera.toPixelX(i * cell)), ink(i == 0)));
        }
        for (long i = first(camera.toPlaneY(camera.height()), cell);
                i * cell < camera.toPlaneY(0);
                i++) {
            lines.add(horizontal(crisp(camera.toPixelY(i * cell)), ink(i == 0)));
        }
        return lines;
    }

    /** The three axes through the middle of a cloud of this radius. */
    List<ScatterLayout.Line> spatial(Viewpoint viewpoint, double radius) {
        List<ScatterLayout.Line> lines = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            Spot a = viewpoint.pixel(end(viewpoint.orbit(), axis, -radius));
            Spot b = viewpoint.pixel(end(viewpoint.orbit(), axis, radius));
            lines.add(new ScatterLayout.Line(a.x(), a.y(), b.x(), b.y(), 1, ink(true)));
        }
        return lines;
    }

    /** The end of an axis of a cloud, as seen. */
    static Spot end(Orbit orbit, int axis, double reach) {
        return orbit.turn(axis == 0 ? reach : 0, axis == 1 ? reach : 0, axis == 2 ? reach : 0);
    }

    /** At the right of the lower edge, beside the buttons of a screen. */
    ScatterLayout.ScaleBar scaleBar() {
        Box box = new Box(camera.width() - 64 - LONGEST_BAR, camera.height() - 40, LONGEST_BAR, 24);
        double units = RoundNumbers.atMost(LONGEST_BAR / camera.scale());
        return new ScatterLayout.ScaleBar(units * camera.scale(), RoundNumbers.text(units), box);
    }

    private static long first(double lowest, double cell) {
        return (long) Math.ceil(lowest / cell);
    }

    /** The middle of a row of pixels, where a line one pixel wide is sharp. */
    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }

    private Ink ink(boolean axis) {
        return axis ? palette.grid().mixedWith(palette.muted(), 0.22) : palette.grid();
    }

    private ScatterLayout.Line vertical(double x, Ink ink) {
        return new ScatterLayout.Line(x, 0, x, camera.height(), 1, ink);
    }

    private ScatterLayout.Line horizontal(double y, Ink ink) {
        return new ScatterLayout.Line(0, y, camera.width(), y, 1, ink);
    }
}
