package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What pushes the selected word, as arrows from its point with their labels at the tips. */
final class PushLayer {
    private static final double SHORTEST = 3;
    private static final double LONGEST = 1e5;
    private static final double WIDTH = 2;
    private static final double SUM_WIDTH = 3.6;
    private static final double HEAD = 6;
    private static final double POINT = 12;
    private static final double SHAFT_STEP = 8;
    private static final int LAST_RANK = 7;

    private final ScatterScene scene;
    private final Viewpoint viewpoint;
    private final CategoryPalette palette;

    PushLayer(ScatterScene scene, Viewpoint viewpoint, CategoryPalette palette) {
        this.scene = scene;
        this.viewpoint = viewpoint;
        this.palette = palette;
    }

    /** A push and where it is drawn. */
    record Arrow(Push push, ScatterLayout.Line line) {}

    /** One for each push that is long enough to be seen, all enlarged alike. */
    List<Arrow> arrows(PushScale scale) {
        List<Arrow> arrows = new ArrayList<>();
        ScatterScene.Pushes pushes = scene.pushes();
        int selected = scene.focus().selected();
        if (pushes.all().isEmpty() || selected < 0 || selected >= scene.words().size()) {
            return arrows;
        }
        Spot at = viewpoint.pixel(scene.points(), selected);
        if (!viewpoint.holds(at, 0)) {
            return arrows;
        }
        double pixels = viewpoint.camera().scale();
        double longest = 0;
        List<Spot> moves = new ArrayList<>();
        for (int i = 0; i < pushes.all().size(); i++) {
            moves.add(viewpoint.orbit().see(pushes.moves(), i));
            longest = Math.max(longest, pixels * length(moves.get(i)));
        }
        double factor = pixels * scale.factorFor(longest);
        for (int i = 0; i < moves.size(); i++) {
            double length = factor * length(moves.get(i));
            if (length >= SHORTEST && length <= LONGEST) { // false for NaN
                arrows.add(arrow(pushes.all().get(i), at, moves.get(i), factor));
            }
        }
        return arrows;
    }

    private Arrow arrow(Push push, Spot at, Spot move, double factor) {
        return new Arrow(
                push,
                new ScatterLayout.Line(
                        at.x(),
                        at.y(),
                        at.x() + factor * move.x(),
                        at.y() - factor * move.y(),
                        push.role() == Push.Role.SUM ? SUM_WIDTH : WIDTH,
                        push.role().ink(palette)));
    }

    private static double length(Spot move) {
        return Math.sqrt(move.x() * move.x() + move.y() * move.y());
    }

    /** At the tips, where there is room beside the arrows, the first of them first. */
    List<ScatterLayout.Label> labels(
            List<Arrow> arrows, LabelPlacement placement, TextSize textSize) {
        List<ScatterLayout.Label> labels = new ArrayList<>();
        if (arrows.isEmpty()) {
            return labels;
        }
        List<LabelPlacement.Candidate> candidates = new ArrayList<>();
        List<Box> reserved = new ArrayList<>(viewpoint.reserved());
        for (Arrow arrow : arrows) {
            int id = candidates.size();
            candidates.add(
                    new LabelPlacement.Candidate(
                            id,
                            arrow.line().x2(),
                            arrow.line().y2(),
                            HEAD,
                            textSize.width(arrow.push().label(), isStrong(arrow)),
                            textSize.height(),
                            Math.min(LAST_RANK, id),
                            0));
            reserveShaft(arrow.line(), reserved);
        }
        Camera camera = viewpoint.camera();
        Map<Integer, Box> boxes =
                placement.place(candidates, reserved, camera.width(), camera.height());
        reserved.addAll(boxes.values());
        for (int i = 0; i < arrows.size(); i++) {
            Push push = arrows.get(i).push();
            ScatterLayout.Line line = arrows.get(i).line();
            Optional<Box> box =
                    boxes.containsKey(i)
                            ? Optional.of(boxes.get(i))
                            : StackedLabel.place(
                                    candidates.get(i),
                                    line.x2() < line.x1(),
                                    reserved,
                                    viewpoint.camera());
            if (box.isPresent()) {
                Ink ink = push.role().labelInk(palette);
                labels.add(
                        new ScatterLayout.Label(
                                -1, push.label(), box.get(), ink, isStrong(arrows.get(i))));
            }
        }
        return labels;
    }

    private static boolean isStrong(Arrow arrow) {
        return arrow.push().role() == Push.Role.SUM;
    }

    /** The word's point, and small boxes along the arrow up to its head. */
    private static void reserveShaft(ScatterLayout.Line line, List<Box> reserved) {
        double dx = line.x2() - line.x1();
        double dy = line.y2() - line.y1();
        double length = Math.sqrt(dx * dx + dy * dy);
        reserved.add(new Box(line.x1(), line.y1(), 0, 0).grown(POINT));
        for (double along = POINT; along <= length - HEAD; along += SHAFT_STEP) {
            double x = line.x1() + along / length * dx;
            double y = line.y1() + along / length * dy;
            reserved.add(new Box(x, y, 0, 0).grown(1));
        }
    }
}
