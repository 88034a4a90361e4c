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
    private final Lens lens;
    private final Shades shades;

    LineLayer(ScatterScene scene, Viewpoint viewpoint, Shades shades) {
        this.scene = scene;
        this.viewpoint = viewpoint;
        this.lens = new Lens(viewpoint);
        this.shades = shades;
    }

    /**
     * Trails from the oldest picture to where the words are now, fading towards the past. With very
     * many words drawn they get shorter.
     */
    List<ScatterLayout.Line> trails() {
        List<ScatterLayout.Line> lines = new ArrayList<>();
        List<MapWord> fitted = scene.words().stream().filter(MapWord::fitted).toList();
        int pictures = scene.trails().size();
        long shown = fitted.stream().filter(scene::isFittedAndShown).count();
        int affordable = (int) (MOST_TRAIL_PIECES / Math.max(1, shown));
        for (int age = Math.max(0, pictures - affordable); age + 1 < pictures; age++) {
            // The newest picture is where the word is heading; its trail ends where it is shown.
            boolean last = age + 2 == pictures;
            Matrix from = scene.trails().get(age);
            Matrix to = last ? scene.points() : scene.trails().get(age + 1);
            double freshness = (age + 1.0) / pictures;
            for (int row = 0; row < fitted.size(); row++) {
                MapWord word = fitted.get(row);
                int end = last ? word.tokenId() : row;
                if (!scene.focus().isHidden(word.tokenId())) {
                    addPiece(word, new Piece(from, row, to, end, freshness), lines);
                }
            }
        }
        return lines;
    }

    /** From a row of one picture to a row of another. */
    private record Piece(Matrix from, int fromRow, Matrix to, int toRow, double freshness) {}

    private void addPiece(MapWord word, Piece piece, List<ScatterLayout.Line> lines) {
        double x1 = lens.x(piece.from(), piece.fromRow());
        double y1 = lens.y(piece.from(), piece.fromRow());
        double x2 = lens.x(piece.to(), piece.toRow());
        double y2 = lens.y(piece.to(), piece.toRow());
        boolean still = Math.abs(x1 - x2) + Math.abs(y1 - y2) < 0.3;
        if (still || !lens.holds(x1, y1, 200) || !lens.holds(x2, y2, 200)) {
            return;
        }
        double most = scene.focus().isDimmed(word) ? 0.06 : 0.5;
        boolean on = scene.focus().isOn(word.tokenId());
        double fade = piece.freshness() * Math.sqrt(piece.freshness());
        Ink ink = shades.fill(word, (on ? 0.9 : most) * fade);
        if (ink.opacity() > 0) {
            lines.add(new ScatterLayout.Line(x1, y1, x2, y2, on ? 2.2 : 1.5, ink));
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
                                shades.label(word, word.fitted() ? 0.8 : 0.4)));
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
        Ink ink = shades.palette().accent().faded(0.3);
        for (int neighbour : scene.focus().neighbours()) {
            Spot to = viewpoint.pixel(scene.points(), neighbour);
            boolean shown = !scene.focus().isHidden(neighbour);
            if (shown && from.isFinite() && to.isFinite()) {
                lines.add(new ScatterLayout.Line(from.x(), from.y(), to.x(), to.y(), 1.2, ink));
            }
        }
        return lines;
    }
}
