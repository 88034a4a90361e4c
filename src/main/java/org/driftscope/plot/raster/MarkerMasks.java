package org.driftscope.plot.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;

/**
 * Parts of markers as masks that are drawn once: radii go by eighths of a pixel and places by
 * quarters, which no eye tells from exact ones. Lengths are pixels. One thread.
 */
final class MarkerMasks {
    private static final int RADII = 8;
    private static final int PLACES = 4;
    private static final Mask[] NONE = {};

    /** What of a marker is covered. */
    enum Part {
        WHOLE,
        RIGHT_HALF,
        OUTLINE
    }

    /** By part and shape, then by radius and place. */
    private final Map<Part, Map<MarkerShape, Mask[]>> masks = new EnumMap<>(Part.class);

    private final Shape path = new Shape();
    private final double outlineWidth;

    MarkerMasks(double outlineWidth) {
        this.outlineWidth = outlineWidth;
        for (Part part : Part.values()) {
            masks.put(part, new EnumMap<>(MarkerShape.class));
        }
    }

    /** A marker's form around one place. */
    record Sign(MarkerShape shape, double radius, double x, double y) {}

    /** Queues a part of a sign. */
    void add(MaskQueue queue, Part part, Sign sign, Ink ink) {
        int x = (int) Math.round(PLACES * sign.x());
        int y = (int) Math.round(PLACES * sign.y());
        int radius = (int) Math.round(RADII * sign.radius());
        int index =
                (radius * PLACES + Math.floorMod(y, PLACES)) * PLACES + Math.floorMod(x, PLACES);
        Mask[] known = masks.get(part).getOrDefault(sign.shape(), NONE);
        if (index >= known.length) {
            known = Arrays.copyOf(known, index + 1);
            masks.get(part).put(sign.shape(), known);
        }
        if (known[index] == null) {
            known[index] = drawn(part, sign.shape(), index);
        }
        queue.add(known[index], Math.floorDiv(x, PLACES), Math.floorDiv(y, PLACES), ink);
    }

    private Mask drawn(Part part, MarkerShape shape, int index) {
        List<MarkerShape.Corner> outline = shape.outline();
        int row = index / PLACES;
        double x = (double) (index % PLACES) / PLACES;
        double y = (double) (row % PLACES) / PLACES;
        double radius = Math.floorDiv(row, PLACES) / (double) RADII;
        switch (part) {
            case WHOLE -> add(outline, radius, x, y);
            case RIGHT_HALF -> add(shape.rightHalf(), radius, x, y);
            case OUTLINE -> {
                // All sides of a shape are equally far from its middle: half the width of the line
                // further out or in lies the same shape, larger or smaller.
                double half = outlineWidth / 2 / distanceOfSides(outline);
                add(outline, radius + half, x, y);
                add(reversed(outline), Math.max(0, radius - half), x, y);
            }
        }
        return path.mask();
    }

    private void add(List<MarkerShape.Corner> corners, double radius, double x, double y) {
        path.add(
                corners.stream().mapToDouble(corner -> x + radius * corner.x()).toArray(),
                corners.stream().mapToDouble(corner -> y + radius * corner.y()).toArray());
    }

    private static List<MarkerShape.Corner> reversed(List<MarkerShape.Corner> corners) {
        List<MarkerShape.Corner> reversed = new ArrayList<>(corners);
        Collections.reverse(reversed);
        return reversed;
    }

    private static double distanceOfSides(List<MarkerShape.Corner> corners) {
        double x = (corners.get(0).x() + corners.get(1).x()) / 2;
        double y = (corners.get(0).y() + corners.get(1).y()) / 2;
        double alongX = corners.get(1).x() - corners.get(0).x();
        double alongY = corners.get(1).y() - corners.get(0).y();
        double length = Math.sqrt(alongX * alongX + alongY * alongY);
        return Math.abs(x * alongY - y * alongX) / length;
    }
}
