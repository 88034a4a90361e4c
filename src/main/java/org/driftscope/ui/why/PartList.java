package org.driftscope.ui.why;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.driftscope.insight.PartGrouping;
import org.driftscope.ui.control.Words;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** What pushes the word in the batch that is read next, the largest shares first. */
final class PartList extends VBox {
    private static final Wording WORDS = Wording.of("ui.why");
    private static final double HEIGHT = 230;

    PartList(WhyViewModel model) {
        getStyleClass().add("why-block");
        Label note = new Label(WORDS.get("parts-note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("why-note");
        getChildren().addAll(grouping(model), list(model), note);
    }

    private static ComboBox<PartGrouping> grouping(WhyViewModel model) {
        ComboBox<PartGrouping> box =
                new ComboBox<>(
                        FXCollections.observableArrayList(
                                PartGrouping.PREDICTION,
                                PartGrouping.SENTENCE,
                                PartGrouping.WAY,
                                PartGrouping.PART));
        box.setId("why-grouping");
        box.setAccessibleText(WORDS.get("grouping"));
        box.setConverter(new Words<>(PartList::name));
        box.valueProperty().bindBidirectional(model.groupingProperty());
        return box;
    }

    private static String name(PartGrouping grouping) {
        return WORDS.get(
                switch (grouping) {
                    case PREDICTION -> "grouping-prediction";
                    case SENTENCE -> "grouping-sentence";
                    case WAY -> "grouping-way";
                    case PART -> "grouping-part";
                });
    }

    private static ListView<PartLine> list(WhyViewModel model) {
        ListView<PartLine> list = new ListView<>(model.parts());
        list.setId("why-parts");
        list.getStyleClass().add("why-list");
        list.setAccessibleText(WORDS.get("parts-name"));
        list.setMinHeight(HEIGHT);
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new PartCell(model, view.widthProperty()));
        PictureMenu.attachAround(list, WORDS.get("parts-picture"));
        list.setOnKeyPressed(
                event -> {
                    PartLine line = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && line != null) {
                        model.choose(line.sentence(), line.predicted());
                        event.consume();
                    }
                });
        return list;
    }
}
