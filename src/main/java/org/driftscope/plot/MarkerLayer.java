package org.driftscope.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.driftscope.math.Matrix;

/** The markers of the words, of their random start, and the rings around those in focus. */
final class MarkerLayer {
    private static final long MANY_WORDS = 300;
    private static final long MOST_GHOSTS = 500;

    /** What the markers lose where the crowd is thickest. */
    private static final double LOST_SIZE = 0.6;

    private static final double LOST_OPACITY = 0.65;

    /** What those with a label lose. */
    private static final double LOST_SIZE_OF_RAISED = 0.3;

    private static final int PLACE_BITS = 28;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final ScatterScene scene;
    private final Lens lens;
    private final Shades shades;
    private final long fitted;
    private final boolean many;
    private final double radius;
    private final double reach;

    /** How crowded the picture is: from 0, every marker at its full size, to 1. */
    private double crowd;

    MarkerLayer(ScatterScene scene, Lens lens, Shades shades) {
        this.scene = scene;
        this.lens = lens;
        this.shades = shades;
        fitted = scene.words().stream().filter(scene::isFittedAndShown).count();
        // Outlines that part very many markers take as long to paint as the markers themselves.
        many = fitted > MANY_WORDS;
        radius = many ? 4 : 6;
        reach = scene.isSpatial() ? Math.max(1e-12, scene.radius().orElse(1)) : 1;
    }

    /** One for each shown word in the picture: faint ones first, then by depth, focus last. */
    List<ScatterLayout.Marker> markers() {
        long[] order = new long[scene.words().size()];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            MapWord word = scene.words().get(i);
            int row = word.tokenId();
            double x = lens.x(scene.points(), row);
            double y = lens.y(scene.points(), row);
            if (lens.holds(x, y, 2 * radius) && scene.isShown(word)) {
                order[count++] = key(word, lens.depth(scene.points(), row), i);
            }
        }
        Arrays.sort(order, 0, count);
        crowd = lens.crowd(count);
        List<ScatterLayout.Marker> markers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            MapWord word = scene.words().get((int) (order[i] & PLACE));
            markers.add(isMarked(word.tokenId()) ? marker(word, 0, 0) : receding(word));
        }
        return markers;
    }

    /** The same markers where in a crowd those with one of these labels come last and stand out. */
    List<ScatterLayout.Marker> raised(
            List<ScatterLayout.Marker> markers, List<ScatterLayout.Label> labels) {
        if (crowd == 0) {
            return markers;
        }
        BitSet labelled = labelled(labels);
        List<ScatterLayout.Marker> raised = new ArrayList<>(markers.size());
        for (ScatterLayout.Marker marker : markers) {
            if (!isRaised(marker.tokenId(), labelled)) {
                raised.add(marker);
            }
        }
        for (ScatterLayout.Marker marker : markers) {
            if (isRaised(marker.tokenId(), labelled)) {
                raised.add(raised(marker));
            }
        }
        return raised;
    }

    private ScatterLayout.Marker raised(ScatterLayout.Marker marker) {
        return isMarked(marker.tokenId())
                ? marker
                : marker(scene.words().get(marker.tokenId()), LOST_SIZE_OF_RAISED * crowd, 0);
    }

    private boolean isRaised(int tokenId, BitSet labelled) {
        return labelled.get(tokenId) || isMarked(tokenId);
    }

    private boolean isMarked(int tokenId) {
        return scene.focus().isOn(tokenId)
                || scene.focus().isNear(tokenId)
                || scene.focus().isChosen(tokenId);
    }

    private static BitSet labelled(List<ScatterLayout.Label> labels) {
        BitSet labelled = new BitSet();
        for (ScatterLayout.Label label : labels) {
            if (label.tokenId() >= 0) {
                labelled.set(label.tokenId());
            }
        }
        return labelled;
    }

    /** Sorts by focus, fit, depth and at last by the place in the list, which it ends with. */
    private long key(MapWord word, double depth, int place) {
        int group = (scene.focus().isOn(word.tokenId()) ? 2 : 0) + (word.fitted() ? 1 : 0);
        int bits = Float.floatToIntBits((float) depth);
        // Below zero, a larger number of bits is a smaller number.
        int ordered = bits >= 0 ? bits : ~bits ^ Integer.MIN_VALUE;
        long rising = (long) ordered - Integer.MIN_VALUE;
        return ((long) group << 60) | (rising << PLACE_BITS) | place;
    }

    /** Small and faint in a crowd. */
    private ScatterLayout.Marker receding(MapWord word) {
        return marker(word, LOST_SIZE * crowd, LOST_OPACITY * crowd);
    }

    private ScatterLayout.Marker marker(MapWord word, double lostSize, double lostOpacity) {
        int row = word.tokenId();
        double nearness = nearness(lens.depth(scene.points(), row));
        double opacity = strength(word) * (1 - lostOpacity);
        return new ScatterLayout.Marker(
                row,
                lens.x(scene.points(), row),
                lens.y(scene.points(), row),
                size(word) * (0.8 + 0.2 * nearness) * (1 - lostSize),
                shape(word),
                shades.fill(word, opacity),
                shades.secondFill(word, opacity),
                shades.outline(word, opacity, !many),
                false);
    }

    /** How opaque a word is where there is no crowd. */
    double strength(MapWord word) {
        double nearness = nearness(lens.depth(scene.points(), word.tokenId()));
        return opacity(word) * (0.7 + 0.3 * nearness);
    }

    /** 1 in a flat map; in space from 0 at the back to 2 at the front. */
    private double nearness(double depth) {
        return Math.max(0, Math.min(2, 1 + depth / reach));
    }

    private double opacity(MapWord word) {
        if (scene.focus().isOn(word.tokenId())) {
            return 1;
        }
        return scene.focus().isDimmed(word) ? 0.15 : word.fitted() ? 1 : 0.45;
    }

    private double size(MapWord word) {
        double base = word.fitted() ? radius : 2.6;
        return scene.focus().isOn(word.tokenId()) ? Math.max(base, 4) + 1.5 : base;
    }

    private static MarkerShape shape(MapWord word) {
        return word.categories().isEmpty()
                ? MarkerShape.CIRCLE
                : MarkerShape.of(word.categories().get(0));
    }

    /**
     * A hollow marker where each fitted word started. Of very many words, which would be a grey
     * fog, only those with one of these labels and those in focus have one.
     */
    List<ScatterLayout.Marker> ghosts(List<ScatterLayout.Label> labels) {
        if (scene.start().isEmpty()) {
            return List.of();
        }
        BitSet labelled = labelled(labels);
        List<ScatterLayout.Marker> ghosts = new ArrayList<>();
        int row = 0;
        for (MapWord word : scene.words()) {
            if (word.fitted()) {
                int id = word.tokenId();
                boolean few = fitted <= MOST_GHOSTS || labelled.get(id) || scene.focus().isOn(id);
                if (few && !scene.focus().isHidden(id)) {
                    addGhost(word, scene.start().get(), row, ghosts);
                }
                row++;
            }
        }
        return ghosts;
    }

    private void addGhost(MapWord word, Matrix start, int row, List<ScatterLayout.Marker> ghosts) {
        double x = lens.x(start, row);
        double y = lens.y(start, row);
        if (lens.holds(x, y, radius)) {
            boolean on = scene.focus().isOn(word.tokenId());
            double opacity = on ? 1 : scene.focus().isDimmed(word) ? 0.08 : 0.4;
            Ink ink = shades.fill(word, opacity);
            ghosts.add(
                    new ScatterLayout.Marker(
                            word.tokenId(), x, y, radius * 0.62, shape(word), ink, ink, ink, true));
        }
    }

    /** Rings around the words in focus and the chosen ones, given the markers. */
    List<ScatterLayout.Ring> rings(List<ScatterLayout.Marker> markers) {
        List<ScatterLayout.Ring> rings = new ArrayList<>();
        for (ScatterLayout.Marker marker : markers) {
            double around = marker.radius() + 4.5;
            if (marker.tokenId() == scene.focus().selected()) {
                rings.add(ring(marker, around, 2, shades.palette().accent()));
            } else if (marker.tokenId() == scene.focus().hovered()) {
                rings.add(ring(marker, around, 1.2, shades.palette().accent().faded(0.6)));
            } else if (scene.focus().isChosen(marker.tokenId())) {
                rings.add(ring(marker, marker.radius() + 3, 1.6, shades.palette().accent()));
            } else if (scene.focus().isNear(marker.tokenId())) {
                rings.add(ring(marker, around, 1, shades.palette().accent().faded(0.4)));
            }
        }
        return rings;
    }

    private static ScatterLayout.Ring ring(
            ScatterLayout.Marker marker, double around, double width, Ink ink) {
        return new ScatterLayout.Ring(marker.x(), marker.y(), around, width, ink);
    }
}
