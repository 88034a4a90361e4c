package org.driftscope.export;

import java.util.List;
import java.util.function.IntFunction;
import org.driftscope.plot.Box;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.ScatterLayout;

/** Draws layouts of maps with a pen, in the order in which the window paints them. */
final class LayoutDrawing {
    private static final double OUTLINE = 1.2; // as in the window
    private static final double HALO_OPACITY = 0.8;
    private static final Ink NO_HALO = new Ink(0, 0);
    private static final double HEAD = 5;
    private static final double HEAD_TO_WIDTH = 2.3;
    private static final double BAR_END = 5;

    private final Pen pen;
    private final IntFunction<String> words;
    private final Ink barInk;

    /** The words are those of the token ids; the scale bar is drawn in {@code barInk}. */
    LayoutDrawing(Pen pen, IntFunction<String> words, Ink barInk) {
        this.pen = pen;
        this.words = words;
        this.barInk = barInk;
    }

    /** All but the background. */
    void draw(ScatterLayout layout) {
        layout.grid().forEach(this::line);
        layout.trails().forEach(this::line);
        layout.ghosts().forEach(this::marker);
        layout.links().forEach(this::line);
        layout.markers().forEach(this::marker);
        layout.arrows().forEach(this::arrow);
        layout.rings().forEach(this::ring);
        layout.paths().lines().forEach(this::line);
        layout.paths().dots().forEach(this::marker);
        layout.paths().rings().forEach(this::ring);
        labels(layout.labels(), layout.background().faded(HALO_OPACITY));
        scaleBar(layout.scaleBar());
    }

    /** Markers and names that belong to no map, such as a legend's. */
    void draw(List<ScatterLayout.Marker> markers, List<ScatterLayout.Label> names) {
        markers.forEach(this::marker);
        labels(names, NO_HALO);
    }

    private void labels(List<ScatterLayout.Label> labels, Ink halo) {
        for (ScatterLayout.Label label : labels) {
            pen.text(
                    label.text(),
                    new Pen.Point(label.box().x(), label.box().y() + pen.ascent()),
                    new Pen.Lettering(label.strong(), Pen.Anchor.LEFT, label.ink(), halo));
        }
    }

    private void line(ScatterLayout.Line line) {
        pen.line(
                line.x1(),
                line.y1(),
                line.x2(),
                line.y2(),
                new Pen.Stroke(line.width(), line.ink()));
    }

    private void arrow(ScatterLayout.Line arrow) {
        line(arrow);
        double dx = arrow.x2() - arrow.x1();
        double dy = arrow.y2() - arrow.y1();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double head = Math.max(HEAD, HEAD_TO_WIDTH * arrow.width());
        double ux = head * dx / length;
        double uy = head * dy / length;
        pen.fill(
                List.of(
                        new Pen.Point(arrow.x2() + ux, arrow.y2() + uy),
                        new Pen.Point(arrow.x2() - uy * 0.7, arrow.y2() + ux * 0.7),
                        new Pen.Point(arrow.x2() + uy * 0.7, arrow.y2() - ux * 0.7)),
                arrow.ink());
    }

    private void ring(ScatterLayout.Ring ring) {
        pen.ring(
                new Pen.Point(ring.x(), ring.y()),
                ring.radius(),
                new Pen.Stroke(ring.width(), ring.ink()));
    }

    private void marker(ScatterLayout.Marker marker) {
        if (marker.tokenId() >= 0) {
            pen.begin(words.apply(marker.tokenId()));
        } else {
            pen.begin();
        }
        Pen.Point middle = new Pen.Point(marker.x(), marker.y());
        boolean round = marker.shape() == MarkerShape.CIRCLE;
        List<Pen.Point> outline = points(marker, marker.shape().outline());
        if (!marker.hollow() && round) {
            pen.disc(middle, marker.radius(), marker.fill());
        } else if (!marker.hollow()) {
            pen.fill(outline, marker.fill());
        }
        if (marker.isTwoColoured()) {
            pen.fill(points(marker, marker.shape().rightHalf()), marker.secondFill());
        }
        if (marker.hollow() || !marker.outline().equals(marker.fill())) {
            Pen.Stroke stroke = new Pen.Stroke(OUTLINE, marker.outline());
            if (round) {
                pen.ring(middle, marker.radius(), stroke);
            } else {
                pen.line(outline, true, stroke);
            }
        }
        pen.end();
    }

    private static List<Pen.Point> points(
            ScatterLayout.Marker marker, List<MarkerShape.Corner> corners) {
        double r = marker.radius();
        return corners.stream()
                .map(
                        corner ->
                                new Pen.Point(
                                        marker.x() + r * corner.x(), marker.y() + r * corner.y()))
                .toList();
    }

    private void scaleBar(ScatterLayout.ScaleBar bar) {
        Box box = bar.box();
        double right = box.x() + box.width();
        double left = right - bar.pixels();
        double bottom = Math.floor(box.y() + box.height()) - 0.5;
        pen.line(
                List.of(
                        new Pen.Point(left, bottom - BAR_END),
                        new Pen.Point(left, bottom),
                        new Pen.Point(right, bottom),
                        new Pen.Point(right, bottom - BAR_END)),
                false,
                new Pen.Stroke(1, barInk));
        pen.text(
                bar.text(),
                new Pen.Point((left + right) / 2, bottom - BAR_END),
                new Pen.Lettering(Pen.Anchor.MIDDLE, barInk));
    }
}
