package org.driftscope.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/** A curve as it is drawn: a line that ends in a dot, or dots of four strengths; and its legend. */
final class CurveShape {
    private static final double[] OPACITIES = {0.12, 0.3, 0.55, 0.9};

    private final Polyline line = new Polyline();
    private final Circle end = new Circle(3);
    private final List<Path> dots = new ArrayList<>();
    private final Group group = new Group(line, end);
    private final Rectangle sign = new Rectangle(12, 3);
    private final Label legend = new Label("", sign);
    private Curve curve = Curve.line("", List.of());

    CurveShape() {
        line.setStrokeWidth(1.8);
        for (double opacity : OPACITIES) {
            Path path = new Path();
            path.setStrokeWidth(4);
            path.setStrokeLineCap(StrokeLineCap.ROUND);
            path.setOpacity(opacity);
            dots.add(path);
        }
        group.getChildren().addAll(dots);
        group.setMouseTransparent(true);
        legend.getStyleClass().add("legend");
    }

    Node node() {
        return group;
    }

    Label legend() {
        return legend;
    }

    Curve curve() {
        return curve;
    }

    void show(Curve other) {
        curve = other;
        legend.setText(other.name());
    }

    void colour(Color colour) {
        line.setStroke(colour);
        end.setFill(colour);
        sign.setFill(colour);
        dots.forEach(path -> path.setStroke(colour));
    }

    /** Draws it with x of a step and y of a value. */
    void draw(DoubleUnaryOperator x, DoubleUnaryOperator y) {
        boolean joined = !curve.dotted() && !curve.points().isEmpty();
        line.setVisible(joined);
        end.setVisible(joined);
        if (joined) {
            List<Double> places = new ArrayList<>();
            for (CurvePoint point : curve.points()) {
                places.add(x.applyAsDouble((double) point.step()));
                places.add(y.applyAsDouble(point.value()));
            }
            line.getPoints().setAll(places);
            end.setCenterX(places.get(places.size() - 2));
            end.setCenterY(places.get(places.size() - 1));
        }
        List<List<PathElement>> elements = new ArrayList<>();
        dots.forEach(path -> elements.add(new ArrayList<>()));
        if (curve.dotted()) {
            for (CurvePoint point : curve.points()) {
                double px = x.applyAsDouble((double) point.step());
                double py = y.applyAsDouble(point.value());
                List<PathElement> path = elements.get(level(point.strength()));
                path.add(new MoveTo(px, py));
                path.add(new LineTo(px + 0.01, py)); // a round cap makes a dot of it
            }
        }
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).getElements().setAll(elements.get(i));
        }
    }

    private static int level(double strength) {
        return (int) Math.max(0, Math.min(OPACITIES.length - 1, strength * OPACITIES.length));
    }
}
