package org.driftscope.ui.weights;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.plot.Ink;
import org.driftscope.ui.control.StepChart;
import org.driftscope.ui.control.Words;

/** One quantity of all groups over the steps, in the colours of the table. */
final class MotionChart extends VBox {
    private final WeightsViewModel model;
    private final StepChart chart = new StepChart("weights-chart");

    MotionChart(WeightsViewModel model) {
        this.model = model;
        getStyleClass().add("weights-part");
        ComboBox<MotionQuantity> quantity =
                new ComboBox<>(FXCollections.observableArrayList(MotionQuantity.values()));
        quantity.setId("weights-quantity");
        quantity.setAccessibleText("What is drawn over the steps");
        quantity.setConverter(new Words<>(MotionQuantity::words));
        quantity.valueProperty().bindBidirectional(model.quantityProperty());
        CheckBox logarithmic = new CheckBox("powers of ten");
        logarithmic.setId("weights-logarithmic");
        logarithmic.setTooltip(
                new Tooltip("Equal distances are equal ratios; 0 lies on the lower edge"));
        logarithmic.selectedProperty().bindBidirectional(model.logarithmicProperty());
        FlowPane choices = new FlowPane(quantity, logarithmic);
        choices.getStyleClass().add("buttons");
        choices.setRowValignment(VPos.CENTER);
        choices.setAlignment(Pos.CENTER_LEFT);
        chart.setMinHeight(180);
        chart.setPrefHeight(220);
        getChildren().addAll(choices, chart);
        model.curvesProperty().addListener(change -> draw());
        model.logarithmicProperty().addListener(change -> draw());
        model.darkProperty().addListener(change -> draw());
        draw();
    }

    private void draw() {
        List<Ink> inks = model.rows().stream().map(row -> model.ink(row.group())).toList();
        chart.show(model.curvesProperty().get(), inks, model.logarithmicProperty().get());
        chart.setAccessibleText(
                model.quantityProperty().get().words() + " of each group over the steps");
    }
}
