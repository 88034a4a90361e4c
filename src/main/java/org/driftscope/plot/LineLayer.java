package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;

/** What is drawn as lines: trails, arrows of the last update, links to neighbours. */
final class LineLayer {
    private static final int MOST_TRAIL_PIECES = 3_000;
    private static final double SHORTEST_ARROW = 3;

    private final ScatterScene scene;
    private final Viewpoint viewpoint;
    private final CategoryPalette palette;

    LineLayer(ScatterScene scene, Viewpoint viewpoint, CategoryPalette palette) {
        this.scene = scene;
        this.viewpoint = viewpoint;
        this.palette = palette;
    }

    /**
     * Trails from the oldest picture to where the words are now, fading towards the past. With very
     * many words they get shorter.
     */
    List<ScatterLayout.Line> trails() {
        List<ScatterLayout.Line> lines = new ArrayList<>();
        List<MapWord> fitted = scene.words().stream().filter(MapWord::fitted).toList();
        int pictures = scene.trails().size();
        int affordable = MOST_TRAIL_PIECES / Math.max(1, fitted.size());
        for (int age = Math.max(0, pictures - affordable); age + 1 < pictures; age++) {
            double freshness = (age + 1.0) / pictures;
            for (int row = 0; row < fitted.size(); row++) {
                // The newest picture is where the word is heading; its trail ends where it is
                // shown.
                Spot to =
                        age + 2 < pictures
                                ? viewpoint.pixel(scene.trails().get(age + 1), row)
                                : viewpoint.pixel(scene.points(), fitted.get(row).tokenId());
                Spot from = viewpoint.pixel(scene.trails().get(age), row);
                addPiece(fitted.get(row), from, to, freshness, lines);
            }
        }
        return lines;
    }

    private void addPiece(
            MapWord word, Spot from, Spot to, double freshness, List<ScatterLayout.Line> lines) {
        boolean still = Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y()) < 0.3;
        if (still || !viewpoint.holds(from, 200) || !viewpoint.holds(to, 200)) {
            return;
        }
        double most = scene.focus().isDimmed(word) ? 0.06 : 0.5;
        boolean on = scene.focus().isOn(word.tokenId());
        Ink ink =
                palette.fill(word.categories())
                        .faded((on ? 0.9 : most) * freshness * Math.sqrt(freshness));
        if (ink.opacity() > 0) {
            lines.add(
                    new ScatterLayout.Line(
                            from.x(), from.y(), to.x(), to.y(), on ? 2.2 : 1.5, ink));
        }
    }

    /** An arrow for what the last update moved each shown word, lengthened to be seen. */
    List<ScatterLayout.Line> arrows(ArrowScale scale) {
        List<ScatterLayout.Line> lines = new ArrayList<>();
        scene.update().ifPresent(update -> addArrows(update, scale, lines));
        return lines;
    }

    private void addArrows(Matrix update, ArrowScale scale, List<ScatterLayout.Line> lines) {
        List<MapWord> shown = scene.words().stream().filter(scene::isShown).toList();
        double pixels = viewpoint.camera().scale();
        double factor =
                scale.factorFor(
                        shown.stream()
                                .map(word -> viewpoint.orbit().see(update, word.tokenId()))
                                .mapToDouble(move -> pixels * length(move))
                                .toArray());
        for (MapWord word : shown) {
            Spot at = viewpoint.pixel(scene.points(), word.tokenId());
            Spot move = viewpoint.orbit().see(update, word.tokenId());
            boolean readable = pixels * factor * length(move) >= SHORTEST_ARROW;
            if (readable && viewpoint.holds(at, 0) && !scene.focus().isDimmed(word)) {
                lines.add(
                        new ScatterLayout.Line(
                                at.x(),
                                at.y(),
                                at.x() + pixels * factor * move.x(),
                                at.y() - pixels * factor * move.y(),
                                1.4,
                                palette.label(word.categories()).faded(word.fitted() ? 0.8 : 0.4)));
            }
        }
    }

    private static double length(Spot move) {
        return Math.sqrt(move.x() * move.x() + move.y() * move.y());
    }

    /** Faint lines from the selected word to its nearest neighbours, and to its own start. */
    List<ScatterLayout.Line> links() {
        List<ScatterLayout.Line> lines = new ArrayList<>();
        int selected = scene.focus().selected();
        if (selected < 0 || selected >= scene.words().size()) {
            return lines;
        }
        Spot from = viewpoint.pixel(scene.points(), selected);
        Ink ink = palette.accent().faded(0.3);
        for (int neighbour : scene.focus().neighbours()) {
            Spot to = viewpoint.pixel(scene.points(), neighbour);
            if (from.isFinite() && to.isFinite()) {
                lines.add(new ScatterLayout.Line(from.x(), from.y(), to.x(), to.y(), 1.2, ink));
            }
        }
        return lines;
    }
}
