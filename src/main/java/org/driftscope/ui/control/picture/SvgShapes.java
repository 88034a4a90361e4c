package org.driftscope.ui.control.picture;

import java.util.Optional;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.driftscope.export.SvgXml;

/** Writes shapes other than texts, each as one element. */
final class SvgShapes {
    private final SvgXml svg;
    private final SvgPaint paint;

    SvgShapes(SvgXml svg) {
        this.svg = svg;
        paint = new SvgPaint(svg);
    }

    /** Whether there is an element for it, and for what it is painted with. */
    static boolean isKnown(Shape shape) {
        boolean form =
                shape instanceof Arc
                        || shape instanceof Circle
                        || shape instanceof CubicCurve
                        || shape instanceof Ellipse
                        || shape instanceof Line
                        || shape instanceof Path
                        || shape instanceof Polygon
                        || shape instanceof Polyline
                        || shape instanceof QuadCurve
                        || shape instanceof Rectangle
                        || shape instanceof SVGPath;
        return form && SvgPaint.isKnown(shape.getFill()) && SvgPaint.isKnown(shape.getStroke());
    }

    /** Writes a shape as it is painted. */
    void write(Shape shape) {
        Optional<String> fill = paint.define(shape.getFill());
        Optional<String> stroke = paint.define(shape.getStroke());
        form(shape);
        paint.of(shape, fill, stroke);
    }

    /** Writes the form alone; attributes may follow. */
    void form(Shape shape) {
        if (shape instanceof Circle circle) {
            svg.empty("circle");
            svg.attribute("cx", circle.getCenterX());
            svg.attribute("cy", circle.getCenterY());
            svg.attribute("r", circle.getRadius());
        } else if (shape instanceof Ellipse ellipse) {
            svg.empty("ellipse");
            svg.attribute("cx", ellipse.getCenterX());
            svg.attribute("cy", ellipse.getCenterY());
            svg.attribute("rx", ellipse.getRadiusX());
            svg.attribute("ry", ellipse.getRadiusY());
        } else if (shape instanceof Rectangle box) {
            rectangle(box);
        } else if (shape instanceof Line line) {
            svg.empty("line");
            svg.attribute("x1", line.getStartX());
            svg.attribute("y1", line.getStartY());
            svg.attribute("x2", line.getEndX());
            svg.attribute("y2", line.getEndY());
        } else if (shape instanceof Polyline line) {
            svg.empty("polyline");
            svg.attribute("points", SvgPaths.points(line.getPoints()));
        } else if (shape instanceof Polygon polygon) {
            svg.empty("polygon");
            svg.attribute("points", SvgPaths.points(polygon.getPoints()));
        } else {
            svg.empty("path");
            svg.attribute("d", data(shape));
            if (rule(shape) == FillRule.EVEN_ODD) {
                svg.attribute("fill-rule", "evenodd");
            }
        }
    }

    private void rectangle(Rectangle box) {
        svg.empty("rect");
        svg.attribute("x", box.getX());
        svg.attribute("y", box.getY());
        svg.attribute("width", box.getWidth());
        svg.attribute("height", box.getHeight());
        if (box.getArcWidth() > 0 && box.getArcHeight() > 0) {
            svg.attribute("rx", box.getArcWidth() / 2);
            svg.attribute("ry", box.getArcHeight() / 2);
        }
    }

    private static FillRule rule(Shape shape) {
        if (shape instanceof Path path) {
            return path.getFillRule();
        }
        return shape instanceof SVGPath path ? path.getFillRule() : FillRule.NON_ZERO;
    }

    private static String data(Shape shape) {
        if (shape instanceof SVGPath path) {
            return path.getContent();
        } else if (shape instanceof Path path) {
            return SvgPaths.data(path.getElements());
        } else if (shape instanceof CubicCurve curve) {
            return String.join(
                    " ",
                    "M" + pair(curve.getStartX(), curve.getStartY()),
                    "C" + pair(curve.getControlX1(), curve.getControlY1()),
                    pair(curve.getControlX2(), curve.getControlY2()),
                    pair(curve.getEndX(), curve.getEndY()));
        } else if (shape instanceof QuadCurve curve) {
            return String.join(
                    " ",
                    "M" + pair(curve.getStartX(), curve.getStartY()),
                    "Q" + pair(curve.getControlX(), curve.getControlY()),
                    pair(curve.getEndX(), curve.getEndY()));
        }
        return data((Arc) shape);
    }

    private static String data(Arc arc) {
        double end = arc.getStartAngle() + arc.getLength();
        String flags =
                (Math.abs(arc.getLength()) > 180 ? "1 " : "0 ") + (arc.getLength() < 0 ? "1" : "0");
        return "M"
                + at(arc, arc.getStartAngle())
                + " A"
                + pair(arc.getRadiusX(), arc.getRadiusY())
                + " 0 "
                + flags
                + " "
                + at(arc, end)
                + (arc.getType() == ArcType.ROUND
                        ? " L" + pair(arc.getCenterX(), arc.getCenterY()) + " Z"
                        : arc.getType() == ArcType.CHORD ? " Z" : "");
    }

    /** Angles go anticlockwise from the right. */
    private static String at(Arc arc, double degrees) {
        double angle = Math.toRadians(degrees);
        return pair(
                arc.getCenterX() + arc.getRadiusX() * Math.cos(angle),
                arc.getCenterY() - arc.getRadiusY() * Math.sin(angle));
    }

    private static String pair(double x, double y) {
        return SvgXml.number(x) + " " + SvgXml.number(y);
    }
}
