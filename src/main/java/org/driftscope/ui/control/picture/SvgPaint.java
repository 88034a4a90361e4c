package org.driftscope.ui.control.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.driftscope.export.SvgXml;

/** Writes what shapes are filled and stroked with. */
final class SvgPaint {
    private final SvgXml svg;

    SvgPaint(SvgXml svg) {
        this.svg = svg;
    }

    /** Whether it can be written; patterns of images can't. */
    static boolean isKnown(Paint paint) {
        return paint == null
                || paint instanceof Color
                || paint instanceof LinearGradient
                || paint instanceof RadialGradient;
    }

    /** The fill of the element that was begun last. */
    void fill(Color colour) {
        colour("fill", "fill-opacity", colour);
    }

    /** The stroke of the element that was begun last, and how wide it is. */
    void stroke(Color colour, double width) {
        colour("stroke", "stroke-opacity", colour);
        svg.attribute("stroke-width", width);
    }

    private void colour(String name, String opacity, Color colour) {
        svg.attribute(name, hex(colour));
        if (colour.getOpacity() < 1) {
            svg.attribute(opacity, colour.getOpacity());
        }
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(255 * colour.getRed()),
                Math.round(255 * colour.getGreen()),
                Math.round(255 * colour.getBlue()));
    }

    /** Writes a gradient before the element that uses it; tells its name. */
    Optional<String> define(Paint paint) {
        if (paint instanceof LinearGradient line) {
            String id = begin("linearGradient", line.isProportional(), line.getCycleMethod());
            svg.attribute("x1", line.getStartX());
            svg.attribute("y1", line.getStartY());
            svg.attribute("x2", line.getEndX());
            svg.attribute("y2", line.getEndY());
            stops(line.getStops());
            return Optional.of(id);
        }
        if (paint instanceof RadialGradient ring) {
            String id = begin("radialGradient", ring.isProportional(), ring.getCycleMethod());
            svg.attribute("cx", ring.getCenterX());
            svg.attribute("cy", ring.getCenterY());
            svg.attribute("r", ring.getRadius());
            stops(ring.getStops());
            return Optional.of(id);
        }
        return Optional.empty();
    }

    private String begin(String element, boolean proportional, CycleMethod cycle) {
        String id = svg.newId();
        svg.open(element);
        svg.attribute("id", id);
        svg.attribute("gradientUnits", proportional ? "objectBoundingBox" : "userSpaceOnUse");
        svg.attribute(
                "spreadMethod",
                switch (cycle) {
                    case NO_CYCLE -> "pad";
                    case REFLECT -> "reflect";
                    case REPEAT -> "repeat";
                });
        return id;
    }

    private void stops(List<Stop> stops) {
        for (Stop stop : stops) {
            svg.empty("stop");
            svg.attribute("offset", stop.getOffset());
            colour("stop-color", "stop-opacity", stop.getColor());
        }
        svg.close();
    }

    /** The fill of the element that was begun last; {@code gradient} was defined for it. */
    void fill(Paint paint, Optional<String> gradient) {
        paint("fill", "fill-opacity", paint, gradient);
    }

    private void paint(String name, String opacity, Paint paint, Optional<String> gradient) {
        if (gradient.isPresent()) {
            svg.attribute(name, "url(#" + gradient.get() + ")");
        } else if (paint instanceof Color colour) {
            colour(name, opacity, colour);
        } else {
            svg.attribute(name, "none");
        }
    }

    /** How a shape is filled and stroked. */
    void of(Shape shape, Optional<String> fill, Optional<String> stroke) {
        fill(shape.getFill(), fill);
        if (shape.getStroke() != null && shape.getStrokeWidth() > 0) {
            paint("stroke", "stroke-opacity", shape.getStroke(), stroke);
            svg.attribute("stroke-width", shape.getStrokeWidth());
            lines(shape);
        }
    }

    private void lines(Shape shape) {
        dashes(shape.getStrokeDashArray(), shape.getStrokeDashOffset());
        StrokeLineCap cap = shape.getStrokeLineCap();
        if (cap != StrokeLineCap.BUTT) {
            svg.attribute("stroke-linecap", cap.name().toLowerCase(Locale.ROOT));
        }
        StrokeLineJoin join = shape.getStrokeLineJoin();
        if (join == StrokeLineJoin.MITER) {
            svg.attribute("stroke-miterlimit", shape.getStrokeMiterLimit());
        } else {
            svg.attribute("stroke-linejoin", join.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Dashes of a line that was given its stroke. */
    void dashes(List<Double> lengths, double offset) {
        if (!lengths.isEmpty()) {
            svg.attribute(
                    "stroke-dasharray",
                    String.join(" ", lengths.stream().map(SvgXml::number).toList()));
            if (offset != 0) {
                svg.attribute("stroke-dashoffset", offset);
            }
        }
    }
}
