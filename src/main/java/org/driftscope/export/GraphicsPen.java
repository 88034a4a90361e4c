package org.driftscope.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.driftscope.plot.Ink;
import org.driftscope.plot.TextSize;

/** Draws with Java's graphics: into pictures of pixels or, through a library, on pages. */
final class GraphicsPen implements Pen {
    private static final double HALO = 3.2; // as in the window

    private final Graphics2D graphics;
    private final Typeface typeface;

    /** Draws in the units of the graphics as they are now. */
    GraphicsPen(Graphics2D graphics, Typeface typeface) {
        this.graphics = graphics;
        this.typeface = typeface;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * Draws what belongs on a sheet of its own that lies at x, y of this one, so many times as
     * large.
     */
    void at(double x, double y, double scale, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        drawing.run();
        graphics.setTransform(before);
    }

    @Override
    public TextSize sizes() {
        return typeface;
    }

    @Override
    public double ascent() {
        return typeface.ascent();
    }

    @Override
    public void begin(String title) {}

    @Override
    public void begin() {}

    @Override
    public void end() {}

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke) {
        stroke(path(points, closed), stroke);
    }

    private void stroke(Shape shape, Stroke stroke) {
        float[] dashes = stroke.dash() > 0 ? new float[] {(float) stroke.dash()} : null;
        graphics.setStroke(
                new BasicStroke(
                        (float) stroke.width(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        10,
                        dashes,
                        0));
        graphics.setColor(colour(stroke.ink()));
        graphics.draw(shape);
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        for (Point point : points.subList(1, points.size())) {
            path.lineTo(point.x(), point.y());
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static Color colour(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(255 * ink.opacity()));
    }

    @Override
    public void fill(List<Point> outline, Ink ink) {
        graphics.setColor(colour(ink));
        graphics.fill(path(outline, true));
    }

    @Override
    public void disc(Point middle, double radius, Ink ink) {
        graphics.setColor(colour(ink));
        graphics.fill(circle(middle, radius));
    }

    @Override
    public void ring(Point middle, double radius, Stroke stroke) {
        stroke(circle(middle, radius), stroke);
    }

    private static Shape circle(Point middle, double radius) {
        return new Ellipse2D.Double(
                middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void text(String text, Point place, Lettering lettering) {
        if (text.isEmpty()) {
            return;
        }
        double width = typeface.width(text, lettering.strong());
        double left =
                switch (lettering.anchor()) {
                    case LEFT -> place.x();
                    case MIDDLE -> place.x() - width / 2;
                    case RIGHT -> place.x() - width;
                };
        if (lettering.halo().opacity() > 0) {
            for (Typeface.Run run : typeface.runs(text, lettering.strong())) {
                stroke(run.outline(left + run.x(), place.y()), new Stroke(HALO, lettering.halo()));
            }
        }
        graphics.setColor(colour(lettering.ink()));
        for (Typeface.Run run : typeface.runs(text, lettering.strong())) {
            run.draw(graphics, left + run.x(), place.y());
        }
    }
}
