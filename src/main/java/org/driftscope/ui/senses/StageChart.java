package org.driftscope.ui.senses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import org.driftscope.plot.Figures;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.ui.control.Words;

/** Measures by stage of the model. */
final class StageChart extends LineChart<String, Number> {
    /** A little above 1, so that marks there are whole. */
    private static final double TOP = 1.1;

    private static final double ROOM_FOR_NAMES = 620;

    private final CategoryAxis stages;
    private StageLines shown = StageLines.EMPTY;

    StageChart() {
        this(new CategoryAxis(), new NumberAxis(0, TOP, 0.25));
    }

    private StageChart(CategoryAxis stages, NumberAxis measures) {
        super(stages, measures);
        this.stages = stages;
        setId("senses-chart");
        getStyleClass().add("senses-chart");
        setAnimated(false);
        setVerticalGridLinesVisible(false);
        measures.setMinorTickVisible(false);
        measures.setTickLabelFormatter(new Words<>(StageChart::mark));
        stages.setAutoRanging(false);
        stages.setAnimated(false);
        setLegendVisible(false);
        stages.tickLabelRotationProperty()
                .bind(
                        Bindings.when(widthProperty().lessThan(ROOM_FOR_NAMES))
                                .then(-90)
                                .otherwise(0));
        setMinHeight(240);
        setPrefHeight(260);
    }

    /** What stands at a mark of the axis; nothing at its end above 1. */
    private static String mark(Number value) {
        return value.doubleValue() > 1 ? "" : Figures.measure(value.doubleValue());
    }

    /** Shows the lines; what is pointed at stays where only values change. */
    void show(StageLines lines) {
        NumberAxis measures = (NumberAxis) getYAxis();
        double least =
                lines.lines().stream()
                        .flatMap(line -> line.values().stream())
                        .flatMap(Optional::stream)
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElse(0);
        measures.setLowerBound(least < -0.25 ? -1 : least < 0 ? -0.25 : 0);
        if (!isSameButForValues(lines)) {
            stages.setCategories(FXCollections.observableArrayList(lines.stages()));
            List<XYChart.Series<String, Number>> all = new ArrayList<>();
            for (StageLines.Line line : lines.lines()) {
                all.add(series(line, lines.stages()));
            }
            getData().setAll(all);
        }
        shown = lines;
        for (int i = 0; i < lines.lines().size(); i++) {
            update(getData().get(i), lines.lines().get(i), lines.stages());
        }
    }

    private boolean isSameButForValues(StageLines lines) {
        return shown.stages().equals(lines.stages()) && names(shown).equals(names(lines));
    }

    private static List<String> names(StageLines lines) {
        return lines.lines().stream().map(StageLines.Line::name).toList();
    }

    private static XYChart.Series<String, Number> series(
            StageLines.Line line, List<String> stages) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(line.name());
        for (int i = 0; i < stages.size(); i++) {
            if (line.values().get(i).isPresent()) {
                series.getData().add(new XYChart.Data<>(stages.get(i), 0));
            }
        }
        return series;
    }

    private static void update(
            XYChart.Series<String, Number> series, StageLines.Line line, List<String> stages) {
        for (XYChart.Data<String, Number> point : series.getData()) {
            double value = line.values().get(stages.indexOf(point.getXValue())).orElseThrow();
            point.setYValue(value);
            Node node = point.getNode();
            if (node != null) {
                Tooltip tooltip = (Tooltip) node.getProperties().get(Tooltip.class);
                if (tooltip == null) {
                    tooltip = FormulaTooltip.of("");
                    node.getProperties().put(Tooltip.class, tooltip);
                    Tooltip.install(node, tooltip);
                }
                tooltip.setText(line.words(point.getXValue(), value));
            }
        }
    }
}
