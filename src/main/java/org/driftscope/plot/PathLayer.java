package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driftscope.math.Matrix;

/**
 * The ways of words through the layers, over the map: a line with a dot at each stage, a ring
 * around the word alone and a disc in a ring at the contextual vector. With their names at the
 * ends.
 */
final class PathLayer {
    private static final double WIDTH = 2.4;
    private static final double THIN = 1.1;
    private static final double FAINT = 0.5;
    private static final double STAGE = 2.8;
    private static final double END = 5;
    private static final double SMALLER = 0.55;
    private static final double AROUND = 4;
    private static final double START = 10;
    private static final double LINE_STEP = 8;
    private static final double REACH = 1e5; // pixels
    private static final int MAIN_RANK = 0;
    private static final int OTHER_RANK = 3;

    private final ScatterScene scene;
    private final Viewpoint viewpoint;
    private final CategoryPalette palette;
    private final SentencePaths shown;

    PathLayer(ScatterScene scene, Viewpoint viewpoint, CategoryPalette palette) {
        this.scene = scene;
        this.viewpoint = viewpoint;
        this.palette = palette;
        shown = scene.paths().all();
    }

    /** What is drawn but for the names; those of the shared word last, so that they lie on top. */
    ScatterLayout.Paths paths() {
        List<ScatterLayout.Line> lines = new ArrayList<>();
        List<ScatterLayout.Marker> dots = new ArrayList<>();
        List<ScatterLayout.Ring> rings = new ArrayList<>();
        for (int i = 0; i < shown.paths().size(); i++) {
            SentencePaths.Path path = shown.paths().get(i);
            List<Spot> spots = spots(i);
            if (spots.stream().allMatch(PathLayer::isDrawable)) {
                Ink plain = shown.ink(path.sentence(), palette);
                Ink ink = path.main() ? plain : plain.faded(FAINT);
                addLines(spots, path.main() ? WIDTH : THIN, ink, lines);
                addDots(spots, path.main() ? 1 : SMALLER, ink, dots, rings);
                if (path.main()) {
                    rings.add(ring(spots.get(0), START, palette.foreground()));
                }
            }
        }
        return new ScatterLayout.Paths(lines, dots, rings);
    }

    private List<Spot> spots(int path) {
        Matrix points = scene.paths().points().get(path);
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < points.rows(); row++) {
            spots.add(viewpoint.pixel(points, row));
        }
        return spots;
    }

    /** False for what is no number, and so far away that it could not be painted. */
    private static boolean isDrawable(Spot spot) {
        return Math.abs(spot.x()) < REACH && Math.abs(spot.y()) < REACH;
    }

    private static void addLines(
            List<Spot> spots, double width, Ink ink, List<ScatterLayout.Line> lines) {
        for (int i = 1; i < spots.size(); i++) {
            Spot from = spots.get(i - 1);
            Spot to = spots.get(i);
            lines.add(new ScatterLayout.Line(from.x(), from.y(), to.x(), to.y(), width, ink));
        }
    }

    private static void addDots(
            List<Spot> spots,
            double size,
            Ink ink,
            List<ScatterLayout.Marker> dots,
            List<ScatterLayout.Ring> rings) {
        int last = spots.size() - 1;
        for (int i = 1; i < last; i++) {
            dots.add(dot(spots.get(i), size * STAGE, ink));
        }
        dots.add(dot(spots.get(last), size * END, ink));
        rings.add(ring(spots.get(last), size * END + AROUND, ink));
    }

    private static ScatterLayout.Marker dot(Spot spot, double radius, Ink ink) {
        return new ScatterLayout.Marker(
                -1, spot.x(), spot.y(), radius, MarkerShape.CIRCLE, ink, ink, ink, false);
    }

    private static ScatterLayout.Ring ring(Spot spot, double radius, Ink ink) {
        return new ScatterLayout.Ring(spot.x(), spot.y(), radius, 2, ink);
    }

    /**
     * The names at the ends of the paths, where there is room beside the lines of the shared word.
     *
     * @param markers of the words: where that of the shared word is among them, its label names the
     *     start
     */
    List<ScatterLayout.Label> labels(
            List<ScatterLayout.Marker> markers, LabelPlacement placement, TextSize textSize) {
        List<LabelPlacement.Candidate> candidates = new ArrayList<>();
        List<Box> reserved = new ArrayList<>(viewpoint.reserved());
        for (int i = 0; i < shown.paths().size(); i++) {
            List<Spot> spots = spots(i);
            if (spots.stream().allMatch(PathLayer::isDrawable)) {
                SentencePaths.Path path = shown.paths().get(i);
                candidates.add(candidate(i, path, spots.get(spots.size() - 1), textSize));
                if (path.main()) {
                    reserve(spots, reserved);
                }
            }
        }
        boolean named = markers.stream().anyMatch(marker -> marker.tokenId() == shown.token());
        if (!candidates.isEmpty() && !named) {
            int start = shown.paths().size();
            SentencePaths.Path path = shown.paths().get(start - 1);
            Spot at = spots(start - 1).get(0);
            candidates.add(
                    candidate(
                            start,
                            new SentencePaths.Path(shown.word(), 0, path.main(), path.vectors()),
                            at,
                            textSize));
        }
        Camera camera = viewpoint.camera();
        Map<Integer, Box> boxes =
                placement.place(candidates, reserved, camera.width(), camera.height());
        reserved.addAll(boxes.values());
        List<ScatterLayout.Label> labels = new ArrayList<>();
        for (LabelPlacement.Candidate candidate : candidates) {
            Optional<Box> box = Optional.ofNullable(boxes.get(candidate.tokenId()));
            if (box.isEmpty() && candidate.rank() == MAIN_RANK) {
                box = StackedLabel.place(candidate, false, reserved, camera);
            }
            box.ifPresent(free -> labels.add(label(candidate.tokenId(), free)));
        }
        return labels;
    }

    private LabelPlacement.Candidate candidate(
            int id, SentencePaths.Path path, Spot at, TextSize textSize) {
        return new LabelPlacement.Candidate(
                id,
                at.x(),
                at.y(),
                (path.main() ? 1 : SMALLER) * END + AROUND,
                textSize.width(path.name(), path.main()),
                textSize.height(),
                path.main() ? MAIN_RANK : OTHER_RANK,
                0);
    }

    /** One that is no path's is the name of the start. */
    private ScatterLayout.Label label(int id, Box box) {
        if (id == shown.paths().size()) {
            return new ScatterLayout.Label(-1, shown.word(), box, palette.foreground(), true);
        }
        SentencePaths.Path path = shown.paths().get(id);
        Ink ink = shown.ink(path.sentence(), palette).mixedWith(palette.foreground(), 0.5);
        return new ScatterLayout.Label(-1, path.name(), box, ink, path.main());
    }

    /** Small boxes along the lines, but for the end, where the name stands. */
    private static void reserve(List<Spot> spots, List<Box> reserved) {
        for (int i = 1; i < spots.size(); i++) {
            Spot from = spots.get(i - 1);
            double dx = spots.get(i).x() - from.x();
            double dy = spots.get(i).y() - from.y();
            double length = Math.min(REACH, Math.sqrt(dx * dx + dy * dy));
            double end = i == spots.size() - 1 ? length - END - AROUND - LINE_STEP : length;
            for (double along = 0; along <= end; along += LINE_STEP) {
                double x = from.x() + along / length * dx;
                double y = from.y() + along / length * dy;
                reserved.add(new Box(x, y, 0, 0).grown(2));
            }
        }
    }
}
