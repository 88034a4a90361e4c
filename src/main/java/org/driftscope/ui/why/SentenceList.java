package org.driftscope.ui.why;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.driftscope.wording.Wording;

/** All sentences with the word; those of the batch that is read next are lit. */
final class SentenceList extends VBox {
    private static final Wording WORDS = Wording.of("ui.why");
    private static final double HEIGHT = 180;

    SentenceList(WhyViewModel model) {
        getStyleClass().add("why-block");
        Label count = new Label();
        count.setId("why-count");
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        count.textProperty().bind(model.countProperty());
        ListView<SentenceLine> list = new ListView<>(model.sentences());
        list.setId("why-sentences");
        list.getStyleClass().add("why-list");
        list.setAccessibleText(WORDS.get("sentences-name"));
        list.setMinHeight(HEIGHT);
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new Cell(model, view.widthProperty()));
        list.setOnKeyPressed(
                event -> {
                    SentenceLine line = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && line != null) {
                        model.choose(line.sentence(), line.predicted());
                        event.consume();
                    }
                });
        getChildren().addAll(count, list);
    }

    /** A sentence. */
    private static final class Cell extends ListCell<SentenceLine> {
        private static final double AROUND = 48;

        private final Text words = new Text();

        Cell(WhyViewModel model, ObservableDoubleValue width) {
            words.getStyleClass().add("why-words");
            width.addListener((property, old, now) -> fit(now.doubleValue()));
            fit(width.get());
            setOnMouseClicked(
                    event -> {
                        if (getItem() != null) {
                            model.choose(getItem().sentence(), getItem().predicted());
                        }
                    });
        }

        private void fit(double width) {
            words.setWrappingWidth(Math.max(80, width - AROUND));
        }

        @Override
        protected void updateItem(SentenceLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty ? null : words);
            getStyleClass().remove("why-lit");
            if (!empty) {
                words.setText(line.words());
                setAccessibleText(
                        line.lit()
                                ? WORDS.get("sentence-next", "sentence", line.words())
                                : line.words());
                if (line.lit()) {
                    getStyleClass().add("why-lit");
                }
            }
        }
    }
}
