package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names of the words and of the axes. */
final class LabelLayer {
    private static final double AXIS_NAME_GAP = 4;

    private final ScatterScene scene;
    private final Viewpoint viewpoint;
    private final Shades shades;
    private final TextSize textSize;
    private final MarkerLayer markerLayer;

    LabelLayer(
            ScatterScene scene,
            Viewpoint viewpoint,
            Shades shades,
            TextSize textSize,
            MarkerLayer markerLayer) {
        this.markerLayer = markerLayer;
        this.scene = scene;
        this.viewpoint = viewpoint;
        this.shades = shades;
        this.textSize = textSize;
    }

    /**
     * Names of the axes at their ends, and of the words wherever there is room; at most so many
     * labels are tried that had no place before.
     */
    List<ScatterLayout.Label> labels(
            List<ScatterLayout.Marker> markers,
            WordWidths widths,
            LabelPlacement placement,
            int mostTries) {
        List<ScatterLayout.Label> labels = new ArrayList<>(axisNames());
        List<Box> reserved = new ArrayList<>(viewpoint.reserved());
        labels.forEach(label -> reserved.add(label.box()));
        Camera camera = viewpoint.camera();
        Map<Integer, Box> boxes =
                placement.place(
                        candidates(markers, widths),
                        reserved,
                        camera.width(),
                        camera.height(),
                        mostTries);
        for (ScatterLayout.Marker marker : markers) {
            Box box = boxes.get(marker.tokenId());
            if (box != null) {
                labels.add(label(scene.words().get(marker.tokenId()), box));
            }
        }
        return labels;
    }

    private ScatterLayout.Label label(MapWord word, Box box) {
        boolean strong = isStrong(word);
        double opacity = strong ? 1 : 0.6 + 0.4 * Math.min(1, markerLayer.strength(word));
        Ink ink = strong || word.fitted() ? shades.label(word, opacity) : shades.palette().muted();
        return new ScatterLayout.Label(word.tokenId(), word.label(), box, ink, strong);
    }

    private List<LabelPlacement.Candidate> candidates(
            List<ScatterLayout.Marker> markers, WordWidths widths) {
        List<LabelPlacement.Candidate> candidates = new ArrayList<>(markers.size());
        double height = textSize.height();
        for (ScatterLayout.Marker marker : markers) {
            MapWord word = scene.words().get(marker.tokenId());
            boolean on = scene.focus().isOn(word.tokenId());
            if (on || isNamed(word)) {
                candidates.add(
                        new LabelPlacement.Candidate(
                                word.tokenId(),
                                marker.x(),
                                marker.y(),
                                marker.radius() + (isRinged(word) ? 4 : 0),
                                widths.of(word, isStrong(word)),
                                height,
                                rank(word),
                                word.count()));
            }
        }
        return candidates;
    }

    private boolean isNamed(MapWord word) {
        return scene.options().labels()
                && !scene.focus().isDimmed(word)
                && !scene.options().nameless().contains(word.tokenId());
    }

    private boolean isStrong(MapWord word) {
        return scene.focus().isOn(word.tokenId());
    }

    private boolean isRinged(MapWord word) {
        return isStrong(word)
                || scene.focus().isNear(word.tokenId())
                || scene.focus().isChosen(word.tokenId());
    }

    private int rank(MapWord word) {
        if (word.tokenId() == scene.focus().selected()) {
            return 0;
        }
        if (word.tokenId() == scene.focus().hovered()) {
            return 1;
        }
        boolean marked =
                scene.focus().isNear(word.tokenId()) || scene.focus().isChosen(word.tokenId());
        return marked ? 2 : word.fitted() ? 3 : 4;
    }

    private List<ScatterLayout.Label> axisNames() {
        List<ScatterLayout.Label> names = new ArrayList<>();
        if (scene.axisNames().isEmpty()) {
            return names;
        }
        double reach = scene.radius().orElse(1);
        for (int axis = 0; axis < scene.axisNames().size(); axis++) {
            String name = scene.axisNames().get(axis);
            double width = textSize.width(name, false);
            Spot end = scene.isSpatial() ? spatialEnd(axis, reach) : flatEnd(axis, width);
            Box wanted = new Box(end.x(), end.y(), width, textSize.height());
            Box box = scene.isSpatial() ? wanted : besideReserved(wanted, axis);
            names.add(new ScatterLayout.Label(-1, name, box, shades.palette().muted(), false));
        }
        return names;
    }

    /**
     * The name of the first axis goes to the left, that of the second down, to where it is free.
     */
    private Box besideReserved(Box wanted, int axis) {
        Box box = wanted;
        for (Box taken : viewpoint.reserved()) {
            if (taken.overlaps(box)) {
                double left = axis == 0 ? taken.x() - box.width() - AXIS_NAME_GAP : box.x();
                double top = axis == 0 ? box.y() : taken.y() + taken.height() + AXIS_NAME_GAP;
                box = new Box(left, top, box.width(), box.height());
            }
        }
        return box;
    }

    private Spot spatialEnd(int axis, double reach) {
        Spot end = viewpoint.pixel(GridLayer.end(viewpoint.orbit(), axis, reach));
        return new Spot(end.x() + 4, end.y() - textSize.height() - 2, 0);
    }

    /** At the right end of the horizontal axis, the top of the upright one, always in sight. */
    private Spot flatEnd(int axis, double width) {
        Camera camera = viewpoint.camera();
        if (axis == 0) {
            double y = camera.toPixelY(0) - textSize.height() - 3;
            double lowest = camera.height() - textSize.height() - 90;
            return new Spot(camera.width() - width - 14, Math.max(60, Math.min(lowest, y)), 0);
        }
        double x = camera.toPixelX(0) + 6;
        return new Spot(Math.max(10, Math.min(camera.width() - width - 60, x)), 52, 0);
    }
}
