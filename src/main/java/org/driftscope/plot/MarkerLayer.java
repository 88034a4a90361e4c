package org.driftscope.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The markers of the words, of their random start, and the rings around those in focus. */
final class MarkerLayer {
    private static final double LEAST_CONTRAST = 3;
    private static final long MANY_WORDS = 300;

    private final ScatterScene scene;
    private final Viewpoint viewpoint;
    private final CategoryPalette palette;
    private final boolean many;
    private final double radius;
    private final double reach;

    MarkerLayer(ScatterScene scene, Viewpoint viewpoint, CategoryPalette palette) {
        this.scene = scene;
        this.viewpoint = viewpoint;
        this.palette = palette;
        long fitted = scene.words().stream().filter(MapWord::fitted).count();
        many = fitted > MANY_WORDS;
        radius = many ? 4 : 6;
        reach = Math.max(1e-12, scene.radius().orElse(1));
    }

    /** One for each shown word in the picture: faint ones first, then by depth, focus last. */
    List<ScatterLayout.Marker> markers() {
        record Placed(MapWord word, Spot pixel) {}
        List<Placed> placed = new ArrayList<>();
        for (MapWord word : scene.words()) {
            if (scene.isShown(word)) {
                Spot pixel = viewpoint.pixel(scene.points(), word.tokenId());
                if (viewpoint.holds(pixel, 2 * radius)) {
                    placed.add(new Placed(word, pixel));
                }
            }
        }
        placed.sort(
                Comparator.comparing((Placed p) -> scene.focus().isOn(p.word().tokenId()))
                        .thenComparing(p -> p.word().fitted())
                        .thenComparingDouble(p -> p.pixel().depth()));
        return placed.stream().map(p -> marker(p.word(), p.pixel())).toList();
    }

    private ScatterLayout.Marker marker(MapWord word, Spot pixel) {
        double nearness = nearness(pixel);
        double opacity = opacity(word) * (0.7 + 0.3 * nearness);
        Ink fill = palette.fill(word.categories()).faded(opacity);
        Ink second = palette.secondFill(word.categories()).faded(opacity);
        return new ScatterLayout.Marker(
                word.tokenId(),
                pixel.x(),
                pixel.y(),
                size(word) * (0.8 + 0.2 * nearness),
                shape(word),
                fill,
                second,
                outline(fill),
                false);
    }

    /** 1 in a flat map; in space from 0 at the back to 2 at the front. */
    private double nearness(Spot pixel) {
        return Math.max(0, Math.min(2, 1 + pixel.depth() / reach));
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
     * The background's colour parts markers that touch; a pale marker gets a darker edge. Very many
     * markers go without the former, which takes as long to paint as the marker itself.
     */
    private Ink outline(Ink fill) {
        if (fill.contrastWith(palette.background()) < LEAST_CONTRAST) {
            return fill.mixedWith(palette.foreground(), 0.45);
        }
        return many ? fill : palette.background().faded(fill.opacity());
    }

    /** A hollow marker where each fitted word started. */
    List<ScatterLayout.Marker> ghosts() {
        List<ScatterLayout.Marker> ghosts = new ArrayList<>();
        scene.start()
                .ifPresent(
                        start -> {
                            int row = 0;
                            for (MapWord word : scene.words()) {
                                if (word.fitted()) {
                                    addGhost(word, viewpoint.pixel(start, row++), ghosts);
                                }
                            }
                        });
        return ghosts;
    }

    private void addGhost(MapWord word, Spot pixel, List<ScatterLayout.Marker> ghosts) {
        if (viewpoint.holds(pixel, radius)) {
            boolean on = scene.focus().isOn(word.tokenId());
            double opacity = on ? 1 : scene.focus().isDimmed(word) ? 0.08 : 0.4;
            Ink ink = palette.fill(word.categories()).faded(opacity);
            ghosts.add(
                    new ScatterLayout.Marker(
                            word.tokenId(),
                            pixel.x(),
                            pixel.y(),
                            radius * 0.62,
                            shape(word),
                            ink,
                            ink,
                            ink,
                            true));
        }
    }

    /** Rings around the hovered and the selected word, given the markers. */
    List<ScatterLayout.Ring> rings(List<ScatterLayout.Marker> markers) {
        List<ScatterLayout.Ring> rings = new ArrayList<>();
        for (ScatterLayout.Marker marker : markers) {
            double around = marker.radius() + 4.5;
            if (marker.tokenId() == scene.focus().selected()) {
                rings.add(ring(marker, around, 2, palette.accent()));
            } else if (marker.tokenId() == scene.focus().hovered()) {
                rings.add(ring(marker, around, 1.2, palette.accent().faded(0.6)));
            } else if (scene.focus().neighbours().contains(marker.tokenId())) {
                rings.add(ring(marker, around, 1, palette.accent().faded(0.4)));
            }
        }
        return rings;
    }

    private static ScatterLayout.Ring ring(
            ScatterLayout.Marker marker, double around, double width, Ink ink) {
        return new ScatterLayout.Ring(marker.x(), marker.y(), around, width, ink);
    }
}
