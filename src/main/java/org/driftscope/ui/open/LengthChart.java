package org.driftscope.ui.open;

import java.util.List;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.driftscope.text.LengthBin;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** How many sentences there are of each length. */
final class LengthChart extends BarChart<String, Number> {
    private static final Wording WORDS = Wording.of("ui.open");
    private static final double HEIGHT = 150;

    LengthChart() {
        super(new CategoryAxis(), new NumberAxis());
        setId("import-lengths");
        getStyleClass().add("import-lengths");
        setAnimated(false);
        setLegendVisible(false);
        setCategoryGap(2);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getXAxis().setAnimated(false);
        getYAxis().setAnimated(false);
        ((NumberAxis) getYAxis()).setMinorTickVisible(false);
        PictureMenu.attach(this, WORDS.get("lengths"));
    }

    void show(List<LengthBin> bins) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        for (LengthBin bin : bins) {
            series.getData().add(new XYChart.Data<>(ImportTexts.range(bin), bin.sentences()));
        }
        getData().setAll(List.of(series));
        setAccessibleText(ImportTexts.lengths(bins));
    }
}
