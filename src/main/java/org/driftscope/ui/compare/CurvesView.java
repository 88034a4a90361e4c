package org.driftscope.ui.compare;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.StepChart;
import org.driftscope.ui.control.ValueRange;
import org.driftscope.wording.Wording;

/** A quantity of both runs over the steps, one curve over the other. */
final class CurvesView extends VBox {
    private static final Wording WORDS = Wording.of("ui.compare");

    private final CompareViewModel model;
    private final ObservableValue<List<Curve>> curves;
    private final StepChart chart;
    private ValueRange range = ValueRange.of(List.of(), false);

    CurvesView(
            CompareViewModel model, String id, String name, ObservableValue<List<Curve>> curves) {
        this.model = model;
        this.curves = curves;
        chart =
                new StepChart(
                        id, WORDS.get("of-both", "quantity", name), place -> range.words(place));
        getStyleClass().add("compare-part");
        getChildren().addAll(new Label(name), chart);
        curves.addListener((property, old, now) -> draw());
        model.darkProperty().addListener(change -> colour());
        colour();
        draw();
    }

    private void colour() {
        chart.setPalette(CategoryPalette.of(model.darkProperty().get()));
    }

    private void draw() {
        List<Curve> now = curves.getValue();
        range = ValueRange.of(now, false);
        chart.show(range.placed(now), range.low(), range.high());
    }
}
