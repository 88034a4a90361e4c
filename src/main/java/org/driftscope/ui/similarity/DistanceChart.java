package org.driftscope.ui.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.driftscope.insight.PairDistances;
import org.driftscope.plot.Figures;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** Shares of the pairs by their cosine distance: within and between categories, then and now. */
final class DistanceChart extends VBox {
    private static final Wording WORDS = Wording.of("ui.similarity");

    private static final double PERCENT = 100;

    /** One curve: its words, its style, and where its numbers come from. */
    private record Curve(
            String name,
            String style,
            boolean atStart,
            Function<SimilarityState, PairDistances> pairs,
            XYChart.Series<Number, Number> series,
            Label legend) {
        static Curve of(
                String name,
                String style,
                boolean atStart,
                Function<SimilarityState, PairDistances> pairs) {
            XYChart.Series<Number, Number> series = new XYChart.Series<>();
            series.setName(name);
            Label legend = new Label(name, new Line(0, 0, 16, 0));
            legend.getStyleClass().addAll("distance-legend", style);
            return new Curve(name, style, atStart, pairs, series, legend);
        }
    }

    private final List<Curve> curves =
            List.of(
                    Curve.of(
                            WORDS.get("within-start"),
                            "within-start",
                            true,
                            s -> s.split().within()),
                    Curve.of(
                            WORDS.get("between-start"),
                            "between-start",
                            true,
                            s -> s.split().between()),
                    Curve.of(WORDS.get("all-start"), "all-start", true, SimilarityState::all),
                    Curve.of(WORDS.get("within-now"), "within-now", false, s -> s.split().within()),
                    Curve.of(
                            WORDS.get("between-now"),
                            "between-now",
                            false,
                            s -> s.split().between()),
                    Curve.of(WORDS.get("all-now"), "all-now", false, SimilarityState::all));
    private final LineChart<Number, Number> chart;
    private final FlowPane legend = new FlowPane();

    DistanceChart() {
        getStyleClass().add("distance-chart");
        NumberAxis distances = new NumberAxis(WORDS.get("distances-axis"), 0, 2, 0.5);
        distances.setMinorTickVisible(false);
        NumberAxis shares = new NumberAxis();
        shares.setLabel(WORDS.get("distances-share"));
        shares.setMinorTickVisible(false);
        chart = new LineChart<>(distances, shares);
        chart.setId("similarity-distances");
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        chart.setLegendVisible(false);
        chart.setMinHeight(190);
        chart.setPrefHeight(230);
        Tooltip formula = new Tooltip(WORDS.get("distances-meaning"));
        formula.setWrapText(true);
        formula.setMaxWidth(320);
        Tooltip.install(chart, formula);
        legend.getStyleClass().add("distance-legends");
        getChildren().setAll(chart, legend);
        PictureMenu.attach(this, "distances");
        show(Optional.empty());
    }

    void show(Optional<SimilarityAnswer> answer) {
        boolean categories = answer.map(both -> both.now().hasCategories()).orElse(true);
        List<Curve> wanted =
                curves.stream()
                        .filter(curve -> curve.style.startsWith("all") != categories)
                        .filter(curve -> state(answer, curve).isPresent())
                        .toList();
        for (Curve curve : wanted) {
            fill(curve, curve.pairs.apply(state(answer, curve).orElseThrow()));
        }
        List<XYChart.Series<Number, Number>> series = wanted.stream().map(Curve::series).toList();
        if (!chart.getData().equals(series)) {
            chart.getData().setAll(series);
            wanted.forEach(curve -> curve.series.getNode().getStyleClass().add(curve.style));
            legend.getChildren().setAll(wanted.stream().map(Curve::legend).toList());
        }
        chart.setAccessibleText(summary(answer, wanted));
    }

    private static Optional<SimilarityState> state(Optional<SimilarityAnswer> answer, Curve curve) {
        return answer.flatMap(both -> curve.atStart ? both.start() : Optional.of(both.now()));
    }

    /** Each share stands above the middle of its stretch. */
    private static void fill(Curve curve, PairDistances pairs) {
        List<XYChart.Data<Number, Number>> points = new ArrayList<>();
        for (int bin = 0; bin < PairDistances.BINS; bin++) {
            double middle = (PairDistances.edge(bin) + PairDistances.edge(bin + 1)) / 2;
            points.add(new XYChart.Data<>(middle, PERCENT * pairs.share(bin)));
        }
        curve.series.getData().setAll(points); // new values in old points are not drawn always
    }

    private static String summary(Optional<SimilarityAnswer> answer, List<Curve> wanted) {
        List<String> means =
                wanted.stream().map(curve -> curve.name + ": " + mean(answer, curve)).toList();
        return WORDS.get("distances-name", "means", String.join(", ", means));
    }

    private static String mean(Optional<SimilarityAnswer> answer, Curve curve) {
        PairDistances pairs = curve.pairs.apply(state(answer, curve).orElseThrow());
        return Figures.measure(1 - pairs.meanCosine());
    }
}
