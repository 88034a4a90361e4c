package org.driftscope.ui.attention;

import java.util.List;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.StackPane;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** One weight over the steps, with a dot at the step shown. */
final class WeightChart extends LineChart<Number, Number> {
    private static final Wording WORDS = Wording.of("ui.attention");

    private final XYChart.Series<Number, Number> line = new XYChart.Series<>();
    private final XYChart.Series<Number, Number> dot = new XYChart.Series<>();
    private final NumberAxis steps;

    WeightChart() {
        this(new NumberAxis(), new NumberAxis(0, 100, 25));
    }

    private WeightChart(NumberAxis steps, NumberAxis weights) {
        super(steps, weights);
        this.steps = steps;
        setId("attention-chart");
        getStyleClass().add("attention-chart");
        setAnimated(false);
        setCreateSymbols(false); // a node for each step costs more than the view's other parts
        setLegendVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalGridLinesVisible(false);
        steps.setLabel(WORDS.get("chart-steps"));
        steps.setForceZeroInRange(true);
        steps.setMinorTickVisible(false);
        weights.setMinorTickVisible(false);
        weights.setLabel(WORDS.get("chart-weights"));
        setMinHeight(140);
        setPrefHeight(160);
        getData().setAll(List.of(line, dot));
        PictureMenu.attach(this, WORDS.get("chart-picture"));
    }

    /** Shows the weights; the dot is at {@code step}, where one of them is of that step. */
    void show(List<StepWeight> weights, long step) {
        steps.setAutoRanging(weights.size() > 1);
        line.getData().setAll(weights.stream().map(WeightChart::point).toList());
        dot.getData()
                .setAll(
                        weights.stream()
                                .filter(w -> w.step() == step)
                                .map(WeightChart::marked)
                                .toList());
    }

    private static XYChart.Data<Number, Number> point(StepWeight weight) {
        return new XYChart.Data<>(weight.step(), 100 * weight.weight());
    }

    private static XYChart.Data<Number, Number> marked(StepWeight weight) {
        XYChart.Data<Number, Number> point = point(weight);
        point.setNode(new StackPane());
        return point;
    }
}
