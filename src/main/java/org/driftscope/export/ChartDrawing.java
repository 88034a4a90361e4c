package org.driftscope.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Figures;
import org.driftscope.plot.Ink;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.wording.Wording;

/** Draws a chart: axes, curves, their names above and those of the levels at the right. */
final class ChartDrawing {
    private static final Wording WORDS = Wording.of("export");
    private static final double LEFT = 42;
    private static final double TOP = 30;
    private static final double BOTTOM = 42;
    private static final double EDGE = 14;
    private static final double GAP = 6;
    private static final double SAMPLE = 22; // of a curve, before its name
    private static final double DASH = 5;
    private static final int APART = 40; // pixels between ticks, at least

    private final Pen pen;
    private final Chart chart;
    private final CategoryPalette palette;
    private final double right;
    private final double bottom;
    private final double sheetWidth;

    private ChartDrawing(
            Pen pen, Chart chart, CategoryPalette palette, double width, double height) {
        this.pen = pen;
        this.chart = chart;
        this.palette = palette;
        sheetWidth = width;
        double names =
                chart.levels().stream()
                        .mapToDouble(level -> pen.sizes().width(level.name(), false) + 3 * GAP)
                        .max()
                        .orElse(pen.sizes().width(Figures.count(chart.lastStep()), false) / 2);
        right = width - EDGE - names;
        bottom = height - BOTTOM;
    }

    /** Draws it on a sheet of this size. */
    static void draw(Pen pen, Chart chart, CategoryPalette palette, double width, double height) {
        ChartDrawing drawing = new ChartDrawing(pen, chart, palette, width, height);
        drawing.values();
        drawing.steps();
        drawing.levels();
        chart.curves().forEach(drawing::curve);
        drawing.names();
    }

    private double x(long step) {
        return LEFT + (right - LEFT) * step / chart.lastStep();
    }

    private double y(double value) {
        return bottom - (bottom - TOP) * (value - chart.low()) / (chart.high() - chart.low());
    }

    private Pen.Stroke thin(Ink ink) {
        return new Pen.Stroke(1, ink);
    }

    private Pen.Lettering lettering(Pen.Anchor anchor) {
        return new Pen.Lettering(anchor, palette.muted());
    }

    /** Where a text stands whose middle is at y. */
    private double baseline(double y) {
        return y + pen.ascent() - pen.sizes().height() / 2;
    }

    private void values() {
        int most = Math.max(2, (int) ((bottom - TOP) / APART));
        double unit = RoundNumbers.atLeast((chart.high() - chart.low()) / most);
        for (long tick = (long) Math.ceil(chart.low() / unit - 1e-9);
                tick * unit <= chart.high() + unit * 1e-9;
                tick++) {
            double at = y(tick * unit);
            pen.line(LEFT, at, right, at, thin(tick == 0 ? palette.muted() : palette.grid()));
            pen.text(
                    number(tick * unit, unit),
                    new Pen.Point(LEFT - GAP, baseline(at)),
                    lettering(Pen.Anchor.RIGHT));
        }
        pen.text(
                chart.title(),
                new Pen.Point(GAP, EDGE / 2 + pen.ascent()),
                lettering(Pen.Anchor.LEFT));
    }

    /** With as many decimals as a unit needs. */
    private static String number(double value, double unit) {
        int decimals = (int) Math.max(0, Math.ceil(-StrictMath.log10(unit) - 1e-9));
        return Figures.decimals(value, decimals);
    }

    private void steps() {
        double widest = pen.sizes().width(Figures.count(chart.lastStep()), false);
        double most = Math.max(1, (right - LEFT) / (widest + EDGE));
        double round =
                Math.min(
                        RoundNumbers.atLeast(chart.lastStep() / most),
                        RoundNumbers.atMost((double) chart.lastStep()));
        long unit = Math.max(1, Math.round(round));
        pen.line(LEFT, bottom, right, bottom, thin(palette.muted()));
        for (long step = 0; step <= chart.lastStep(); step += unit) {
            pen.line(x(step), bottom, x(step), bottom + GAP / 2, thin(palette.muted()));
            pen.text(
                    Figures.count(step),
                    new Pen.Point(x(step), bottom + GAP + pen.ascent()),
                    lettering(Pen.Anchor.MIDDLE));
        }
        pen.text(
                WORDS.get("chart-step"),
                new Pen.Point(
                        (LEFT + right) / 2, bottom + GAP + pen.sizes().height() + pen.ascent()),
                lettering(Pen.Anchor.MIDDLE));
    }

    /** Their names stand beside them, moved where two would overlap. */
    private void levels() {
        List<Chart.Level> downwards =
                chart.levels().stream()
                        .sorted(Comparator.comparingDouble(Chart.Level::value).reversed())
                        .toList();
        double height = pen.sizes().height();
        double[] places = new double[downwards.size()];
        double free = Double.POSITIVE_INFINITY;
        for (int i = places.length - 1; i >= 0; i--) { // upwards: the lowest stands at the axis
            places[i] = Math.min(y(downwards.get(i).value()), free - height);
            free = places[i];
        }
        for (int i = 0; i < places.length; i++) {
            double at = y(downwards.get(i).value());
            pen.line(LEFT, at, right, at, new Pen.Stroke(1, 2, palette.muted()));
            pen.line(right, at, right + 2 * GAP, places[i], thin(palette.muted()));
            pen.text(
                    downwards.get(i).name(),
                    new Pen.Point(right + 2 * GAP + 2, baseline(places[i])),
                    lettering(Pen.Anchor.LEFT));
        }
    }

    private Pen.Stroke stroke(Chart.Look look) {
        return switch (look) {
            case FAINT -> new Pen.Stroke(1, palette.muted().faded(0.6));
            case SOLID -> new Pen.Stroke(2, palette.category(0));
            case DASHED -> new Pen.Stroke(2, DASH, palette.category(1));
        };
    }

    private void curve(Chart.Curve curve) {
        List<Pen.Point> points = points(curve.points());
        if (points.size() > 1) {
            pen.line(points, false, stroke(curve.look()));
        } else if (points.size() == 1) {
            pen.disc(points.get(0), 2, stroke(curve.look()).ink());
        }
    }

    /** No more than the lowest and the highest in a pixel's width. */
    private List<Pen.Point> points(List<CurvePoint> all) {
        List<Pen.Point> points = new ArrayList<>();
        int begin = 0;
        while (begin < all.size()) {
            long column = column(all.get(begin));
            int end = begin + 1;
            CurvePoint least = all.get(begin);
            CurvePoint most = least;
            while (end < all.size() && column(all.get(end)) == column) {
                CurvePoint next = all.get(end);
                least = next.value() < least.value() ? next : least;
                most = next.value() > most.value() ? next : most;
                end++;
            }
            CurvePoint first = least.step() < most.step() ? least : most;
            CurvePoint second = first.equals(least) ? most : least;
            points.add(point(first));
            if (second.step() != first.step()) {
                points.add(point(second));
            }
            begin = end;
        }
        return points;
    }

    private long column(CurvePoint point) {
        return Math.round(x(point.step()));
    }

    private Pen.Point point(CurvePoint measured) {
        return new Pen.Point(x(measured.step()), y(measured.value()));
    }

    /** From the right edge on, the last curve first. */
    private void names() {
        double x = sheetWidth - EDGE;
        double y = EDGE / 2 + pen.sizes().height() / 2;
        for (int i = chart.curves().size() - 1; i >= 0; i--) {
            Chart.Curve curve = chart.curves().get(i);
            pen.text(
                    curve.name(),
                    new Pen.Point(x, baseline(y)),
                    new Pen.Lettering(Pen.Anchor.RIGHT, palette.foreground()));
            x -= pen.sizes().width(curve.name(), false) + GAP;
            pen.line(x - SAMPLE, y, x, y, stroke(curve.look()));
            x -= SAMPLE + EDGE;
        }
    }
}
