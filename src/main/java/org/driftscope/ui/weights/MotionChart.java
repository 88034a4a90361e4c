package org.driftscope.ui.weights;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.plot.Ink;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.StepChart;
import org.driftscope.ui.control.ValueRange;
import org.driftscope.ui.control.Words;
import org.driftscope.wording.Wording;

/** One quantity of all groups over the steps, in the colours of the table. */
final class MotionChart extends VBox {
    private static final Wording WORDS = Wording.of("ui.weights");

    private final WeightsViewModel model;
    private final StepChart chart =
            new StepChart("weights-chart", WORDS.get("chart"), place -> range().words(place));
    private ValueRange range = ValueRange.of(List.of(), true);

    MotionChart(WeightsViewModel model) {
        this.model = model;
        getStyleClass().add("weights-part");
        ComboBox<MotionQuantity> quantity =
                new ComboBox<>(FXCollections.observableArrayList(MotionQuantity.values()));
        quantity.setId("weights-quantity");
        quantity.setAccessibleText(WORDS.get("quantity-name"));
        quantity.setConverter(new Words<>(MotionQuantity::words));
        quantity.valueProperty().bindBidirectional(model.quantityProperty());
        CheckBox logarithmic = new CheckBox(WORDS.get("logarithmic"));
        logarithmic.setId("weights-logarithmic");
        logarithmic.setTooltip(new Tooltip(WORDS.get("logarithmic-tip")));
        logarithmic.selectedProperty().bindBidirectional(model.logarithmicProperty());
        FlowPane choices = new FlowPane(quantity, logarithmic);
        choices.getStyleClass().add("buttons");
        choices.setRowValignment(VPos.CENTER);
        choices.setAlignment(Pos.CENTER_LEFT);
        chart.setPrefHeight(280);
        Label gap = new Label();
        gap.setId("weights-gap");
        gap.setWrapText(true);
        gap.setMinHeight(USE_PREF_SIZE);
        gap.getStyleClass().add(Styles.TEXT_MUTED);
        gap.textProperty().bind(model.gapProperty());
        gap.visibleProperty().bind(gap.textProperty().isNotEmpty());
        gap.managedProperty().bind(gap.visibleProperty());
        getChildren().addAll(choices, gap, chart);
        model.curvesProperty().addListener(change -> draw());
        model.logarithmicProperty().addListener(change -> draw());
        model.darkProperty().addListener(change -> draw());
        draw();
    }

    private ValueRange range() {
        return range;
    }

    private void draw() {
        List<Curve> curves = model.curvesProperty().get();
        List<Ink> inks = model.rows().stream().map(row -> model.ink(row.group())).toList();
        range = ValueRange.of(curves, model.logarithmicProperty().get());
        if (!inks.isEmpty()) {
            chart.setInks(inks);
        }
        chart.show(range.placed(curves), range.low(), range.high());
        chart.tell(WORDS.get("chart-quantity", "quantity", model.quantityProperty().get().words()));
    }
}
