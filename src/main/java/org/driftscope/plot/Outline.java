package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A closed line around a part of a picture, in pixels: a box, or what a person drew by hand. Its
 * last corner is joined to the first. Immutable.
 *
 * @param corners in their order, their depth plays no part
 */
public record Outline(List<Spot> corners) {
    public Outline {
        corners = List.copyOf(corners);
    }

    /** The rectangle between two opposite corners. */
    public static Outline box(double x1, double y1, double x2, double y2) {
        return new Outline(
                List.of(
                        new Spot(x1, y1, 0),
                        new Spot(x2, y1, 0),
                        new Spot(x2, y2, 0),
                        new Spot(x1, y2, 0)));
    }

    /** With one more corner at the end. */
    public Outline with(double x, double y) {
        List<Spot> more = new ArrayList<>(corners);
        more.add(new Spot(x, y, 0));
        return new Outline(more);
    }

    /**
     * Whether a point lies inside: whether a ray from it to the right crosses the line an odd
     * number of times. Where the line crosses itself, what it goes round twice is outside.
     *
     * @see <a href="https://doi.org/10.1145/368637.368653">Shimrat (1962), Algorithm 112: Position
     *     of point relative to polygon</a>
     */
    public boolean contains(double x, double y) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Spot a = corners.get(i);
            Spot b = corners.get((i + 1) % corners.size());
            // Half open, so that a ray through a corner crosses one of its two edges.
            if ((a.y() > y) != (b.y() > y)) {
                double crossing = a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
                inside ^= x < crossing;
            }
        }
        return inside;
    }
}
