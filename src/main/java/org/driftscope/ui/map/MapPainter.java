package org.driftscope.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.ScatterLayout;

/** Paints a layout on a canvas, and decides nothing. */
final class MapPainter {
    private static final double HEAD = 5;
    private static final double OUTLINE = 1.2;

    private final GraphicsContext g;
    private final Map<Ink, Color> colors = new HashMap<>();

    MapPainter(GraphicsContext g) {
        this.g = g;
    }

    void paint(ScatterLayout layout, LabelTexts texts, CategoryPalette palette) {
        // Pieces of a trail are translucent: longer caps would show as dots where they meet.
        g.setLineCap(StrokeLineCap.BUTT);
        clear(layout.background());
        layout.grid().forEach(this::line);
        layout.trails().forEach(this::line);
        layout.ghosts().forEach(this::marker);
        layout.links().forEach(this::line);
        layout.markers().forEach(this::marker);
        layout.arrows().forEach(this::arrow);
        layout.rings().forEach(this::ring);
        labels(layout.labels(), texts);
        scaleBar(layout.scaleBar(), texts, palette.muted());
    }

    /** Fills the canvas with one colour. */
    void clear(Ink background) {
        g.setFill(color(background));
        g.fillRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
    }

    private void line(ScatterLayout.Line line) {
        g.setStroke(color(line.ink()));
        g.setLineWidth(line.width());
        g.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
    }

    private void arrow(ScatterLayout.Line arrow) {
        line(arrow);
        double dx = arrow.x2() - arrow.x1();
        double dy = arrow.y2() - arrow.y1();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double ux = HEAD * dx / length;
        double uy = HEAD * dy / length;
        double[] xs = {arrow.x2() + ux, arrow.x2() - uy * 0.7, arrow.x2() + uy * 0.7};
        double[] ys = {arrow.y2() + uy, arrow.y2() + ux * 0.7, arrow.y2() - ux * 0.7};
        g.setFill(color(arrow.ink()));
        g.fillPolygon(xs, ys, 3);
    }

    private void ring(ScatterLayout.Ring ring) {
        g.setStroke(color(ring.ink()));
        g.setLineWidth(ring.width());
        double r = ring.radius();
        g.strokeOval(ring.x() - r, ring.y() - r, 2 * r, 2 * r);
    }

    /** One marker; the legend paints its signs with this, too. */
    void marker(ScatterLayout.Marker marker) {
        g.setStroke(color(marker.outline()));
        g.setLineWidth(OUTLINE);
        g.setFill(color(marker.fill()));
        if (marker.shape() == MarkerShape.CIRCLE) {
            circle(marker);
        } else {
            polygon(marker);
        }
    }

    private void circle(ScatterLayout.Marker marker) {
        double r = marker.radius();
        double x = marker.x() - r;
        double y = marker.y() - r;
        if (!marker.hollow()) {
            g.fillOval(x, y, 2 * r, 2 * r);
        }
        if (marker.isTwoColoured()) {
            g.setFill(color(marker.secondFill()));
            g.fillArc(x, y, 2 * r, 2 * r, -90, 180, ArcType.CHORD);
        }
        if (hasOutline(marker)) {
            g.strokeOval(x, y, 2 * r, 2 * r);
        }
    }

    private static boolean hasOutline(ScatterLayout.Marker marker) {
        return marker.hollow() || !marker.outline().equals(marker.fill());
    }

    private void polygon(ScatterLayout.Marker marker) {
        List<MarkerShape.Corner> outline = marker.shape().outline();
        if (!marker.hollow()) {
            fill(outline, marker);
        }
        if (marker.isTwoColoured()) {
            g.setFill(color(marker.secondFill()));
            fill(marker.shape().rightHalf(), marker);
        }
        if (hasOutline(marker)) {
            g.strokePolygon(xs(outline, marker), ys(outline, marker), outline.size());
        }
    }

    private void fill(List<MarkerShape.Corner> corners, ScatterLayout.Marker marker) {
        g.fillPolygon(xs(corners, marker), ys(corners, marker), corners.size());
    }

    private static double[] xs(List<MarkerShape.Corner> corners, ScatterLayout.Marker marker) {
        return corners.stream().mapToDouble(c -> marker.x() + marker.radius() * c.x()).toArray();
    }

    private static double[] ys(List<MarkerShape.Corner> corners, ScatterLayout.Marker marker) {
        return corners.stream().mapToDouble(c -> marker.y() + marker.radius() * c.y()).toArray();
    }

    private void labels(List<ScatterLayout.Label> labels, LabelTexts texts) {
        g.setTextBaseline(VPos.TOP);
        for (ScatterLayout.Label label : labels) {
            g.setFont(texts.font(label.strong()));
            g.setFill(color(label.ink()));
            g.fillText(label.text(), label.box().x(), label.box().y());
        }
    }

    private void scaleBar(ScatterLayout.ScaleBar bar, LabelTexts texts, Ink ink) {
        double right = bar.box().x() + bar.box().width();
        double left = right - bar.pixels();
        double bottom = Math.floor(bar.box().y() + bar.box().height()) - 0.5;
        g.setStroke(color(ink));
        g.setLineWidth(1);
        g.strokePolyline(
                new double[] {left, left, right, right},
                new double[] {bottom - 5, bottom, bottom, bottom - 5},
                4);
        g.setFont(texts.font(false));
        g.setFill(color(ink));
        double middle = (left + right - texts.width(bar.text(), false)) / 2;
        g.fillText(bar.text(), middle, bottom - texts.height() - 2);
    }

    private Color color(Ink ink) {
        return colors.computeIfAbsent(
                ink, i -> Color.rgb(i.red(), i.green(), i.blue(), i.opacity()));
    }
}
