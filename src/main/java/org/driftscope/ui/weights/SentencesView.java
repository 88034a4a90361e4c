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
import org.driftscope.wording.Wording;

/** The sentences with a tick each. Space ticks the chosen one. */
final class SentencesView extends VBox {
    private static final Wording WORDS = Wording.of("ui.weights");
    private static final double LIST_HEIGHT = 200;

    private final SentencesViewModel model;

    SentencesView(SentencesViewModel model) {
        this.model = model;
        getStyleClass().add("weights-part");
        TextField filter = new TextField();
        filter.setId("weights-filter");
        filter.setPromptText(WORDS.get("filter"));
        filter.setAccessibleText(WORDS.get("filter-name"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        Label summary = new Label();
        summary.setId("weights-sentences-summary");
        summary.setWrapText(true);
        summary.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        summary.textProperty().bind(model.summaryProperty());
        FlowPane row =
                new FlowPane(
                        filter,
                        button("weights-tick-shown", WORDS.get("tick"), true),
                        button("weights-untick-shown", WORDS.get("untick"), false));
        row.getStyleClass().add("buttons");
        getChildren().addAll(row, list(), summary);
    }

    private Button button(String id, String words, boolean learned) {
        Button button = new Button(words);
        button.setId(id);
        button.setTooltip(new Tooltip(WORDS.get(learned ? "tick-tip" : "untick-tip")));
        button.setOnAction(event -> model.tickShown(learned));
        return button;
    }

    private ListView<SentenceRow> list() {
        ListView<SentenceRow> list = new ListView<>(model.shown());
        list.setId("weights-sentences");
        list.setAccessibleText(WORDS.get("sentences-name"));
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(LIST_HEIGHT);
        list.setCellFactory(shown -> new SentenceCell());
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

    /** A sentence with its tick, which the list's keys set. */
    private static final class SentenceCell extends CheckBoxListCell<SentenceRow> {
        SentenceCell() {
            super(SentenceRow::learnedProperty, new Words<>(SentenceRow::text));
        }

        @Override
        public void updateItem(SentenceRow row, boolean empty) {
            super.updateItem(row, empty);
            if (getGraphic() != null) {
                getGraphic().setFocusTraversable(false);
            }
        }
    }
}
