package org.driftscope.plot.raster;

import java.util.List;
import org.driftscope.plot.Box;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.ScatterLayout;

/**
 * Paints layouts, and decides nothing. To be used by one thread; a helper may paint some of the
 * bands of a picture meanwhile.
 */
public final class LayoutPainter {
    private static final double HEAD = 5;
    private static final double HEAD_TO_WIDTH = 2.3;
    private static final double OUTLINE = 1.2;
    private static final double BAR_END = 5;
    private static final double HALO_OPACITY = 0.8;

    private final double scale;
    private final Shape shape = new Shape();
    private final MarkerMasks markers;
    private final MaskQueue queue =
            new MaskQueue(new SharedBands(Runtime.getRuntime().availableProcessors()));

    /** For rasters with so many pixels a unit of the layout. */
    public LayoutPainter(double scale) {
        this.scale = scale;
        markers = new MarkerMasks(scale * OUTLINE);
    }

    /** Paints all of a layout on its background; the scale bar in {@code barInk}. */
    public void paint(ScatterLayout layout, TextMasks texts, Ink barInk, Raster raster) {
        layout.grid().forEach(line -> addLine(line, raster));
        layout.trails().forEach(line -> addLine(line, raster));
        layout.ghosts().forEach(this::addMarker);
        layout.links().forEach(line -> addLine(line, raster));
        layout.markers().forEach(this::addMarker);
        layout.arrows().forEach(arrow -> addArrow(arrow, raster));
        layout.rings().forEach(ring -> addRing(ring, raster));
        layout.paths().lines().forEach(line -> addLine(line, raster));
        layout.paths().dots().forEach(this::addMarker);
        layout.paths().rings().forEach(ring -> addRing(ring, raster));
        Ink halo = layout.background().faded(HALO_OPACITY);
        for (ScatterLayout.Label label : layout.labels()) {
            addText(texts.halo(label.text(), label.strong()), label.box(), halo);
        }
        for (ScatterLayout.Label label : layout.labels()) {
            addText(texts.mask(label.text(), label.strong()), label.box(), label.ink());
        }
        addScaleBar(layout.scaleBar(), texts, barInk, raster);
        queue.paint(raster, rows -> raster.clear(layout.background(), rows));
    }

    private void addText(Mask text, Box box, Ink ink) {
        queue.add(text, pixel(box.x()), pixel(box.y()), ink);
    }

    private int pixel(double coordinate) {
        return (int) Math.round(scale * coordinate);
    }

    /** Without caps: pieces of a trail are translucent and would show as dots where they meet. */
    private void addLine(ScatterLayout.Line line, Raster raster) {
        double dx = line.x2() - line.x1();
        double dy = line.y2() - line.y1();
        double half = line.width() / 2 / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double ux = -dy * half;
        double uy = dx * half;
        add(
                new double[] {line.x1() + ux, line.x2() + ux, line.x2() - ux, line.x1() - ux},
                new double[] {line.y1() + uy, line.y2() + uy, line.y2() - uy, line.y1() - uy});
        addShape(line.ink(), raster);
    }

    /** Adds an outline in units of the layout to the shape. */
    private void add(double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            xs[i] *= scale;
            ys[i] *= scale;
        }
        shape.add(xs, ys);
    }

    private void addShape(Ink ink, Raster raster) {
        queue.add(shape.mask(raster.width(), raster.height()), 0, 0, ink);
    }

    private void addArrow(ScatterLayout.Line arrow, Raster raster) {
        addLine(arrow, raster);
        double dx = arrow.x2() - arrow.x1();
        double dy = arrow.y2() - arrow.y1();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double head = Math.max(HEAD, HEAD_TO_WIDTH * arrow.width());
        double ux = head * dx / length;
        double uy = head * dy / length;
        add(
                new double[] {arrow.x2() + ux, arrow.x2() - uy * 0.7, arrow.x2() + uy * 0.7},
                new double[] {arrow.y2() + uy, arrow.y2() + ux * 0.7, arrow.y2() - ux * 0.7});
        addShape(arrow.ink(), raster);
    }

    private void addRing(ScatterLayout.Ring ring, Raster raster) {
        addCircle(ring, ring.radius() + ring.width() / 2, 1);
        addCircle(ring, ring.radius() - ring.width() / 2, -1);
        addShape(ring.ink(), raster);
    }

    /** Turning one way or the other. */
    private void addCircle(ScatterLayout.Ring ring, double radius, int way) {
        List<MarkerShape.Corner> corners = MarkerShape.CIRCLE.outline();
        add(
                corners.stream().mapToDouble(c -> ring.x() + radius * c.x()).toArray(),
                corners.stream().mapToDouble(c -> ring.y() + way * radius * c.y()).toArray());
    }

    /** Paints one marker; the legend paints its signs with this. */
    public void paint(ScatterLayout.Marker marker, Raster raster) {
        addMarker(marker);
        queue.paint(raster, rows -> {});
    }

    private void addMarker(ScatterLayout.Marker marker) {
        MarkerMasks.Sign sign =
                new MarkerMasks.Sign(
                        marker.shape(),
                        scale * marker.radius(),
                        scale * marker.x(),
                        scale * marker.y());
        if (!marker.hollow()) {
            markers.add(queue, MarkerMasks.Part.WHOLE, sign, marker.fill());
        }
        if (marker.isTwoColoured()) {
            markers.add(queue, MarkerMasks.Part.RIGHT_HALF, sign, marker.secondFill());
        }
        if (marker.hollow() || !marker.outline().equals(marker.fill())) {
            markers.add(queue, MarkerMasks.Part.OUTLINE, sign, marker.outline());
        }
    }

    private void addScaleBar(ScatterLayout.ScaleBar bar, TextMasks texts, Ink ink, Raster raster) {
        Box box = bar.box();
        double right = box.x() + box.width();
        double left = right - bar.pixels();
        double bottom = Math.floor(box.y() + box.height()) - 0.5;
        addLine(new ScatterLayout.Line(left - 0.5, bottom, right + 0.5, bottom, 1, ink), raster);
        for (double end : new double[] {left, right}) {
            addLine(
                    new ScatterLayout.Line(end, bottom - BAR_END, end, bottom - 0.5, 1, ink),
                    raster);
        }
        Mask text = texts.mask(bar.text(), false);
        double textX = scale * (left + right) / 2 - texts.width(bar.text(), false) / 2;
        double textY = scale * (bottom - 2) - texts.height();
        queue.add(text, (int) Math.round(textX), (int) Math.round(textY), ink);
    }
}
