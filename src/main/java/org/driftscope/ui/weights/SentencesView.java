package org.driftscope.ui.weights;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Words;

/** The sentences with a tick each. Space ticks the chosen one. */
final class SentencesView extends VBox {
    private static final double LIST_HEIGHT = 200;

    private final SentencesViewModel model;

    SentencesView(SentencesViewModel model) {
        this.model = model;
        getStyleClass().add("weights-part");
        TextField filter = new TextField();
        filter.setId("weights-filter");
        filter.setPromptText("Only sentences with…");
        filter.setAccessibleText("Only show sentences with these letters");
        filter.textProperty().bindBidirectional(model.filterProperty());
        Label summary = new Label();
        summary.setId("weights-sentences-summary");
        summary.setWrapText(true);
        summary.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        summary.textProperty().bind(model.summaryProperty());
        FlowPane row =
                new FlowPane(
                        filter,
                        button("weights-tick-shown", "Tick shown", true),
                        button("weights-untick-shown", "Untick shown", false));
        row.getStyleClass().add("buttons");
        getChildren().addAll(row, list(), summary);
    }

    private Button button(String id, String words, boolean learned) {
        Button button = new Button(words);
        button.setId(id);
        button.setTooltip(
                new Tooltip(
                        "The sentences in the list are "
                                + (learned ? "learned from" : "left out from the next step on")));
        button.setOnAction(event -> model.tickShown(learned));
        return button;
    }

    private ListView<SentenceRow> list() {
        ListView<SentenceRow> list = new ListView<>(model.shown());
        list.setId("weights-sentences");
        list.setAccessibleText("Sentences that are learned from");
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(LIST_HEIGHT);
        list.setCellFactory(
                CheckBoxListCell.forListView(
                        SentenceRow::learnedProperty, new Words<>(SentenceRow::text)));
        list.setOnKeyPressed(
                event -> {
                    SentenceRow chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.SPACE && chosen != null) {
                        chosen.learnedProperty().set(!chosen.learnedProperty().get());
                        event.consume();
                    }
                });
        return list;
    }
}
