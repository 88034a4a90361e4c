package org.driftscope.ui.pair;

import atlantafx.base.theme.Styles;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.driftscope.wording.Wording;

/** A word to choose or type, with its facts and its vector. */
final class WordChoice extends VBox {
    private static final Wording WORDS = Wording.of("ui.pair");

    WordChoice(String id, ChosenWord word, PairViewModel model) {
        getStyleClass().add("pair-choice");
        setSpacing(4);
        Label role = new Label(word.role());
        role.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        ComboBox<String> box = new ComboBox<>(model.offered());
        box.setId(id);
        box.setEditable(true);
        box.setAccessibleText(word.role());
        box.setTooltip(new Tooltip(WORDS.get("word-tip")));
        box.setMinWidth(80);
        box.setPrefWidth(130);
        box.setMaxWidth(Double.MAX_VALUE);
        role.setLabelFor(box);
        box.valueProperty().bindBidirectional(word.wordProperty());
        Label facts = new Label();
        facts.setId(id + "-facts");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        facts.textProperty().bind(word.factsProperty());
        VectorBars bars = new VectorBars();
        word.vectorProperty().addListener((property, old, now) -> bars.show(now));
        bars.show(word.vectorProperty().get());
        getChildren().addAll(role, box, bars, facts);
    }
}
