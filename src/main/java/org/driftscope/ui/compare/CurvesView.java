package org.driftscope.ui.compare;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.StepChart;

/** A quantity of both runs over the steps, one curve over the other. */
final class CurvesView extends VBox {
    private final CompareViewModel model;
    private final ObservableValue<List<Curve>> curves;
    private final StepChart chart;
    private final Rectangle first = new Rectangle(14, 3);
    private final Rectangle second = new Rectangle(14, 3);

    CurvesView(
            CompareViewModel model, String id, String name, ObservableValue<List<Curve>> curves) {
        this.model = model;
        this.curves = curves;
        chart = new StepChart(id);
        chart.setMinHeight(150);
        chart.setPrefHeight(190);
        chart.setAccessibleText(name + " of both runs over the steps");
        Label title = new Label(name);
        FlowPane legend =
                new FlowPane(title, new Label("this run", first), new Label("second run", second));
        legend.getStyleClass().add("compare-legend");
        getChildren().addAll(legend, chart);
        curves.addListener((property, old, now) -> draw());
        model.darkProperty().addListener(change -> draw());
        draw();
    }

    private void draw() {
        CategoryPalette palette = CategoryPalette.of(model.darkProperty().get());
        List<Ink> inks = List.of(palette.category(0), palette.category(1));
        first.setStyle(fill(inks.get(0)));
        second.setStyle(fill(inks.get(1)));
        chart.show(curves.getValue(), inks, false);
    }

    private static String fill(Ink ink) {
        return String.format(Locale.ROOT, "-fx-fill: #%06x", ink.rgb());
    }
}
