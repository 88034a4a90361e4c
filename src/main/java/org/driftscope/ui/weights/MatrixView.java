package org.driftscope.ui.weights;

import atlantafx.base.theme.Styles;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.HeatMap;
import org.driftscope.ui.control.Words;
import org.driftscope.wording.Wording;

/** One matrix of weights as a heat map. */
final class MatrixView extends VBox {
    private static final Wording WORDS = Wording.of("ui.weights");

    private final HeatMap map = new HeatMap("weights-matrix");
    private final Label title = new Label();
    private final Label story = new Label();

    MatrixView(WeightsViewModel model) {
        getStyleClass().add("weights-part");
        ComboBox<String> parameter = new ComboBox<>(model.parameters());
        parameter.setId("weights-parameter");
        parameter.setAccessibleText(WORDS.get("parameter-name"));
        parameter.setConverter(new Words<>(GroupWords::parameter));
        parameter.valueProperty().bindBidirectional(model.parameterProperty());
        ComboBox<MatrixKind> kind = new ComboBox<>(model.kinds());
        kind.setId("weights-kind");
        kind.setAccessibleText(WORDS.get("kind-name"));
        kind.setConverter(new Words<>(MatrixKind::words));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        FlowPane choices = new FlowPane(parameter, kind);
        choices.getStyleClass().add("buttons");
        title.setWrapText(true);
        story.setId("weights-matrix-story");
        story.setWrapText(true);
        story.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        map.setPrefHeight(340);
        getChildren().addAll(choices, title, map, story);
        model.matrixProperty().addListener((property, old, now) -> show(now));
        show(model.matrixProperty().get());
    }

    private void show(MatrixPicture picture) {
        title.setText(picture.title());
        story.setText(picture.story());
        map.titleProperty().set(picture.title());
        map.rowNamesProperty().set(picture.rowNames());
        map.columnNamesProperty().set(picture.columnNames());
        map.matrixProperty().set(picture.values());
    }
}
