package org.driftscope.ui.clusters;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.plot.Figures;
import org.driftscope.plot.RoundNumbers;
import org.driftscope.ui.control.PlotAxis;
import org.driftscope.wording.Wording;

/** Silhouette and purity of the categories over the steps, and their values under the mouse. */
final class MeasureChart extends Region {
    private static final Wording WORDS = Wording.of("ui.clusters");
    private static final double LEFT = 34;
    private static final double RIGHT = 14;
    private static final double TOP = 22;
    private static final double BOTTOM = 40;
    private static final double LOWEST = -0.5;
    private static final long SHORTEST_AXIS = 50;

    private final ClustersViewModel model;
    private final NumberAxis steps = PlotAxis.at(Side.BOTTOM);
    private final NumberAxis values = PlotAxis.at(Side.LEFT);
    private final Pane plot = new Pane();
    private final Line zero = new Line();
    private final Line hover = new Line();
    private final Polyline silhouette = curve("silhouette-curve");
    private final Polyline purity = curve("purity-curve");
    private final Label reading = new Label();
    private double pointer = -1; // in pixels from the left of the plot

    MeasureChart(ClustersViewModel model) {
        this.model = model;
        setId("clusters-chart");
        getStyleClass().add("measure-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(WORDS.get("chart"));
        setMinSize(240, 160);
        setPrefSize(360, 200);
        steps.setLabel(WORDS.get("axis-step"));
        values.setLowerBound(LOWEST);
        values.setUpperBound(1);
        values.setTickUnit(0.5);
        zero.getStyleClass().add("zero-line");
        hover.getStyleClass().add("hover-line");
        reading.setId("clusters-reading");
        reading.getStyleClass().add("reading");
        plot.getChildren().addAll(zero, silhouette, purity, hover);
        getChildren().addAll(steps, values, plot, reading);
        plot.setOnMouseMoved(event -> point(event.getX()));
        plot.setOnMouseExited(event -> point(-1));
        model.revisionProperty().addListener(change -> requestLayout());
    }

    private static Polyline curve(String styleClass) {
        Polyline curve = new Polyline();
        curve.getStyleClass().add(styleClass);
        curve.setMouseTransparent(true);
        return curve;
    }

    private void point(double x) {
        pointer = x;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        List<MeasureHistory.Point> points = model.measured();
        long last = points.isEmpty() ? 0 : points.get(points.size() - 1).step();
        double end = RoundNumbers.atLeast((double) Math.max(SHORTEST_AXIS, last));
        plot.resizeRelocate(LEFT, TOP, width, height);
        steps.setUpperBound(end);
        steps.setTickUnit(end / 5);
        steps.resizeRelocate(LEFT, TOP + height, width, BOTTOM);
        values.resizeRelocate(0, TOP, LEFT, height);
        zero.setEndX(width);
        zero.setStartY(y(0, height));
        zero.setEndY(y(0, height));
        draw(silhouette, points, end, width, height, ClusterMeasures::silhouette2d);
        draw(purity, points, end, width, height, ClusterMeasures::knnPurity);
        read(points, end, width, height);
    }

    private void draw(
            Polyline curve,
            List<MeasureHistory.Point> points,
            double end,
            double width,
            double height,
            ToDoubleFunction<ClusterMeasures> value) {
        Double[] coordinates = new Double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = points.get(i).step() / end * width;
            coordinates[2 * i + 1] = y(value.applyAsDouble(points.get(i).measures()), height);
        }
        curve.getPoints().setAll(coordinates);
    }

    private static double y(double value, double height) {
        return (1 - Math.max(LOWEST, value)) / (1 - LOWEST) * height;
    }

    /** The values nearest to the pointer, or else the newest. */
    private void read(List<MeasureHistory.Point> points, double end, double width, double height) {
        hover.setVisible(pointer >= 0 && !points.isEmpty());
        if (points.isEmpty()) {
            reading.setText(WORDS.get("reading-none"));
        } else {
            MeasureHistory.Point read = points.get(points.size() - 1);
            double step = pointer / width * end;
            for (MeasureHistory.Point point : points) {
                if (pointer >= 0 && Math.abs(point.step() - step) < Math.abs(read.step() - step)) {
                    read = point;
                }
            }
            hover.setStartX(read.step() / end * width);
            hover.setEndX(hover.getStartX());
            hover.setEndY(height);
            reading.setText(
                    WORDS.get(
                            "reading",
                            "step",
                            read.step(),
                            "silhouette",
                            Figures.measure(read.measures().silhouette2d()),
                            "purity",
                            Figures.measure(read.measures().knnPurity())));
        }
        setAccessibleText(reading.getText());
        reading.autosize();
        reading.relocate(Math.max(8, getWidth() - RIGHT - reading.getWidth()), 0);
    }
}
