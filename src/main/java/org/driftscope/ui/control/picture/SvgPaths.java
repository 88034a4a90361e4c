package org.driftscope.ui.control.picture;

import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.VLineTo;
import org.driftscope.export.SvgXml;

/** Paths and points in the words of SVG. */
final class SvgPaths {
    private SvgPaths() {}

    /** The value of the attribute {@code d}. */
    static String data(List<PathElement> elements) {
        StringBuilder data = new StringBuilder();
        for (PathElement element : elements) {
            char letter = letter(element);
            data.append(data.isEmpty() ? "" : " ")
                    .append(element.isAbsolute() ? letter : Character.toLowerCase(letter))
                    .append(numbers(element));
        }
        return data.toString();
    }

    private static char letter(PathElement element) {
        if (element instanceof MoveTo) {
            return 'M';
        } else if (element instanceof LineTo) {
            return 'L';
        } else if (element instanceof HLineTo) {
            return 'H';
        } else if (element instanceof VLineTo) {
            return 'V';
        } else if (element instanceof CubicCurveTo) {
            return 'C';
        } else if (element instanceof QuadCurveTo) {
            return 'Q';
        } else if (element instanceof ArcTo) {
            return 'A';
        } else if (element instanceof ClosePath) {
            return 'Z';
        }
        throw new IllegalArgumentException("Unknown piece of a path: " + element);
    }

    private static String numbers(PathElement element) {
        if (element instanceof MoveTo to) {
            return joined(to.getX(), to.getY());
        } else if (element instanceof LineTo to) {
            return joined(to.getX(), to.getY());
        } else if (element instanceof HLineTo to) {
            return joined(to.getX());
        } else if (element instanceof VLineTo to) {
            return joined(to.getY());
        } else if (element instanceof CubicCurveTo to) {
            return joined(
                    to.getControlX1(),
                    to.getControlY1(),
                    to.getControlX2(),
                    to.getControlY2(),
                    to.getX(),
                    to.getY());
        } else if (element instanceof QuadCurveTo to) {
            return joined(to.getControlX(), to.getControlY(), to.getX(), to.getY());
        } else if (element instanceof ArcTo to) {
            return joined(
                    to.getRadiusX(),
                    to.getRadiusY(),
                    to.getXAxisRotation(),
                    to.isLargeArcFlag() ? 1 : 0,
                    to.isSweepFlag() ? 1 : 0,
                    to.getX(),
                    to.getY());
        }
        return "";
    }

    private static String joined(double... numbers) {
        StringBuilder joined = new StringBuilder();
        for (double number : numbers) {
            joined.append(joined.isEmpty() ? "" : " ").append(SvgXml.number(number));
        }
        return joined.toString();
    }

    /** The value of the attribute {@code points}: x and y in turn. */
    static String points(List<Double> coordinates) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i + 1 < coordinates.size(); i += 2) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(SvgXml.number(coordinates.get(i)))
                    .append(',')
                    .append(SvgXml.number(coordinates.get(i + 1)));
        }
        return points.toString();
    }
}
