package org.driftscope.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.driftscope.plot.Ink;
import org.driftscope.plot.RoundNumbers;

/** Curves over the steps of a run, with a reading under the mouse. */
public final class StepChart extends LineChart<Number, Number> {
    private static final int STEP_MARKS = 4;

    private final NumberAxis steps;
    private final NumberAxis values;
    private final Tooltip reading = new Tooltip();
    private List<Curve> curves = List.of();
    private List<Ink> inks = List.of();
    private ValueRange range = ValueRange.of(List.of(), false);

    /** An empty one, with this id. */
    public StepChart(String id) {
        this(id, new NumberAxis(), new NumberAxis());
    }

    private StepChart(String id, NumberAxis steps, NumberAxis values) {
        super(steps, values);
        this.steps = steps;
        this.values = values;
        setId(id);
        getStyleClass().add("step-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("curves by step");
        setAnimated(false);
        setCreateSymbols(false);
        setLegendVisible(false);
        setAlternativeRowFillVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalGridLinesVisible(false);
        for (NumberAxis axis : List.of(steps, values)) {
            axis.setAnimated(false);
            axis.setAutoRanging(false);
            axis.setMinorTickVisible(false);
        }
        steps.setLabel("step");
        values.setTickLabelFormatter(new Marks());
        reading.setShowDelay(Duration.millis(150));
        reading.setShowDuration(Duration.INDEFINITE);
        Tooltip.install(this, reading);
        setOnMouseMoved(this::read);
    }

    /** Names the marks of the values. */
    private final class Marks extends StringConverter<Number> {
        @Override
        public String toString(Number place) {
            return range.mark(place.doubleValue());
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException("A mark is not typed");
        }
    }

    /** Draws these curves in place of those before, each in the colour of the same number. */
    public void show(List<Curve> shown, List<Ink> colours, boolean logarithmic) {
        curves = List.copyOf(shown);
        inks = List.copyOf(colours);
        range = ValueRange.of(curves, logarithmic);
        long last =
                curves.stream()
                        .filter(curve -> !curve.points().isEmpty())
                        .mapToLong(curve -> curve.points().get(curve.points().size() - 1).step())
                        .max()
                        .orElse(1);
        steps.setUpperBound(Math.max(1.0, last));
        steps.setTickUnit(Math.max(1, RoundNumbers.atLeast((double) last / STEP_MARKS)));
        values.setLowerBound(range.low());
        values.setUpperBound(range.high());
        values.setTickUnit(range.unit());
        while (getData().size() > curves.size()) {
            getData().remove(getData().size() - 1);
        }
        for (int i = 0; i < curves.size(); i++) {
            if (i == getData().size()) {
                getData().add(new Series<>());
            }
            draw(getData().get(i), curves.get(i), inks.get(i % inks.size()));
        }
    }

    private void draw(Series<Number, Number> series, Curve curve, Ink ink) {
        List<Data<Number, Number>> points = new ArrayList<>();
        for (Curve.Point point : curve.points()) {
            points.add(new Data<>(point.step(), range.place(point.value())));
        }
        series.setName(curve.name());
        series.setData(FXCollections.observableList(points));
        Node line = series.getNode();
        line.setStyle(String.format(Locale.ROOT, "-fx-stroke: #%06x", ink.rgb()));
    }

    private void read(MouseEvent event) {
        double x = steps.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        long step = Math.round(steps.getValueForDisplay(x).doubleValue());
        StringBuilder words = new StringBuilder();
        for (Curve curve : curves) {
            Curve.Point point = curve.at(step);
            if (point != null) {
                words.append(words.length() == 0 ? "step " + Figures.count(point.step()) : "")
                        .append("\n")
                        .append(curve.name())
                        .append(" ")
                        .append(figures(point.value()));
            }
        }
        reading.setText(words.length() == 0 ? "no step yet" : words.toString());
    }

    private static String figures(double value) {
        return value != 0 && Math.abs(value) < 1e-3
                ? String.format(Locale.ROOT, "%.2e", value)
                : String.format(Locale.ROOT, "%.4f", value);
    }
}
