package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a word's marker; each category has one, so that colour is never the only sign. All
 * shapes of the same radius look about equally large. Coordinates are those of a screen: y grows
 * downwards.
 */
public enum MarkerShape {
    CIRCLE(32, 1, 0),
    SQUARE(4, 1.22, 45),
    TRIANGLE(3, 1.42, -90),
    DIAMOND(4, 1.28, 0),
    TRIANGLE_DOWN(3, 1.42, 90),
    PENTAGON(5, 1.16, -90),
    HEXAGON(6, 1.1, 0),
    STAR(10, 1.5, -90);

    private static final double STAR_NOTCH = 0.5;
    private static final MarkerShape[] ALL = values();

    /** A corner of an outline around the origin, for a marker of radius 1. */
    public record Corner(double x, double y) {}

    private final int corners;
    private final double reach;
    private final double firstDegrees;

    MarkerShape(int corners, double reach, double firstDegrees) {
        this.corners = corners;
        this.reach = reach;
        this.firstDegrees = firstDegrees;
    }

    /** The shape of a category, by its number. */
    public static MarkerShape of(int category) {
        return ALL[Math.floorMod(category, ALL.length)];
    }

    /** The corners in order, for radius 1. */
    public List<Corner> outline() {
        List<Corner> found = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = StrictMath.toRadians(firstDegrees + 360.0 * i / corners);
            double r = this == STAR && i % 2 == 1 ? reach * STAR_NOTCH : reach;
            found.add(new Corner(r * StrictMath.cos(angle), r * StrictMath.sin(angle)));
        }
        return found;
    }

    /** The part of the outline right of the middle, which carries a second category's colour. */
    public List<Corner> rightHalf() {
        List<Corner> outline = outline();
        List<Corner> kept = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            Corner a = outline.get(i);
            Corner b = outline.get((i + 1) % outline.size());
            if (a.x() >= 0) {
                kept.add(a);
            }
            if (a.x() * b.x() < 0) {
                double share = a.x() / (a.x() - b.x());
                kept.add(new Corner(0, a.y() + share * (b.y() - a.y())));
            }
        }
        return kept;
    }
}
