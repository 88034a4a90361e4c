package org.driftscope.ui.control.picture;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import org.driftscope.export.SvgXml;

/** Writes what regions paint themselves: their backgrounds and borders. */
final class SvgRegions {
    private final SvgXml svg;
    private final SvgPaint paint;
    private final SvgShapes shapes;

    SvgRegions(SvgXml svg) {
        this.svg = svg;
        paint = new SvgPaint(svg);
        shapes = new SvgShapes(svg);
    }

    /** A box in the region's coordinates. */
    private record Box(double x, double y, double width, double height) {
        static Box inside(Region region, Insets in, double by) {
            return new Box(
                    in.getLeft() + by,
                    in.getTop() + by,
                    region.getWidth() - in.getLeft() - in.getRight() - 2 * by,
                    region.getHeight() - in.getTop() - in.getBottom() - 2 * by);
        }

        boolean isEmpty() {
            return !(width > 0 && height > 0);
        }
    }

    void write(Region region) {
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> background(region, fill));
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> border(region, stroke));
        }
    }

    private static boolean isSeen(Paint paint) {
        return SvgPaint.isKnown(paint)
                && paint != null
                && !(paint instanceof Color colour && colour.getOpacity() == 0);
    }

    private void background(Region region, BackgroundFill fill) {
        Box box = Box.inside(region, fill.getInsets(), 0);
        if (box.isEmpty() || !isSeen(fill.getFill())) {
            return;
        }
        Optional<String> gradient = paint.define(fill.getFill());
        if (region.getShape() != null && SvgShapes.isKnown(region.getShape())) {
            svg.open("g");
            svg.attribute("transform", fitted(region, box));
            shapes.form(region.getShape());
            paint.fill(fill.getFill(), gradient);
            svg.close();
        } else {
            box(box, fill.getRadii(), 0);
            paint.fill(fill.getFill(), gradient);
        }
    }

    /** The form that a region was given, in its box. */
    private static String fitted(Region region, Box box) {
        Shape shape = region.getShape();
        Bounds bounds = shape.getLayoutBounds();
        boolean scaled = region.isScaleShape();
        double sx = scaled ? box.width() / Math.max(1e-9, bounds.getWidth()) : 1;
        double sy = scaled ? box.height() / Math.max(1e-9, bounds.getHeight()) : 1;
        boolean centred = scaled || region.isCenterShape();
        double dx = centred ? box.x() + (box.width() - sx * bounds.getWidth()) / 2 : 0;
        double dy = centred ? box.y() + (box.height() - sy * bounds.getHeight()) / 2 : 0;
        return SvgNodes.matrix(
                sx,
                0,
                0,
                sy,
                dx - (centred ? sx * bounds.getMinX() : 0),
                dy - (centred ? sy * bounds.getMinY() : 0));
    }

    /** A rectangle with its corners rounded, each lessened by {@code by}. */
    private void box(Box box, CornerRadii radii, double by) {
        double tl = radius(radii.getTopLeftHorizontalRadius(), by, box);
        double tr = radius(radii.getTopRightHorizontalRadius(), by, box);
        double br = radius(radii.getBottomRightHorizontalRadius(), by, box);
        double bl = radius(radii.getBottomLeftHorizontalRadius(), by, box);
        if (tl == tr && tr == br && br == bl) {
            svg.empty("rect");
            svg.attribute("x", box.x());
            svg.attribute("y", box.y());
            svg.attribute("width", box.width());
            svg.attribute("height", box.height());
            if (tl > 0) {
                svg.attribute("rx", tl);
            }
        } else {
            svg.empty("path");
            double right = box.x() + box.width();
            double bottom = box.y() + box.height();
            svg.attribute(
                    "d",
                    "M"
                            + pair(box.x() + tl, box.y())
                            + " L"
                            + pair(right - tr, box.y())
                            + corner(tr, right, box.y() + tr)
                            + " L"
                            + pair(right, bottom - br)
                            + corner(br, right - br, bottom)
                            + " L"
                            + pair(box.x() + bl, bottom)
                            + corner(bl, box.x(), bottom - bl)
                            + " L"
                            + pair(box.x(), box.y() + tl)
                            + corner(tl, box.x() + tl, box.y())
                            + " Z");
        }
    }

    private static double radius(double radius, double by, Box box) {
        return Math.max(0, Math.min(radius - by, Math.min(box.width(), box.height()) / 2));
    }

    private static String corner(double radius, double x, double y) {
        return radius > 0 ? " A" + pair(radius, radius) + " 0 0 1 " + pair(x, y) : "";
    }

    private static String pair(double x, double y) {
        return SvgXml.number(x) + " " + SvgXml.number(y);
    }

    private void border(Region region, BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        double width = widths.getTop();
        boolean same =
                stroke.isStrokeUniform()
                        && widths.getRight() == width
                        && widths.getBottom() == width
                        && widths.getLeft() == width;
        if (same) {
            Box box = Box.inside(region, stroke.getInsets(), width / 2);
            if (width > 0
                    && !box.isEmpty()
                    && isDrawn(stroke.getTopStroke(), stroke.getTopStyle())) {
                box(box, stroke.getRadii(), width / 2);
                svg.attribute("fill", "none");
                paint.stroke((Color) stroke.getTopStroke(), width);
                paint.dashes(stroke.getTopStyle().getDashArray(), 0);
            }
        } else {
            sides(Box.inside(region, stroke.getInsets(), 0), stroke);
        }
    }

    private void sides(Box box, BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        double top = box.y() + widths.getTop() / 2;
        double low = bottom - widths.getBottom() / 2;
        double left = box.x() + widths.getLeft() / 2;
        double far = right - widths.getRight() / 2;
        side(
                stroke.getTopStroke(),
                stroke.getTopStyle(),
                widths.getTop(),
                box.x(),
                top,
                right,
                top);
        side(
                stroke.getRightStroke(),
                stroke.getRightStyle(),
                widths.getRight(),
                far,
                box.y(),
                far,
                bottom);
        side(
                stroke.getBottomStroke(),
                stroke.getBottomStyle(),
                widths.getBottom(),
                box.x(),
                low,
                right,
                low);
        side(
                stroke.getLeftStroke(),
                stroke.getLeftStyle(),
                widths.getLeft(),
                left,
                box.y(),
                left,
                bottom);
    }

    private void side(
            Paint stroke,
            BorderStrokeStyle style,
            double width,
            double x1,
            double y1,
            double x2,
            double y2) {
        if (width > 0 && isDrawn(stroke, style)) {
            svg.empty("line");
            svg.attribute("x1", x1);
            svg.attribute("y1", y1);
            svg.attribute("x2", x2);
            svg.attribute("y2", y2);
            paint.stroke((Color) stroke, width);
            paint.dashes(style.getDashArray(), 0);
        }
    }

    private static boolean isDrawn(Paint stroke, BorderStrokeStyle style) {
        return !style.equals(BorderStrokeStyle.NONE) && stroke instanceof Color && isSeen(stroke);
    }
}
