package org.driftscope.ui.flow;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person types and chooses: the sentence, and whether the step is held. */
final class SentenceBar extends HBox {
    private static final Wording WORDS = Wording.of("ui.flow");

    private final ToggleButton hold = new ToggleButton(null, new FontIcon(Feather.LOCK));

    SentenceBar(FlowViewModel model) {
        getStyleClass().add("flow-sentence");
        setAlignment(Pos.CENTER_LEFT);
        hold.setId("flow-hold");
        hold.setAccessibleText(WORDS.get("hold"));
        hold.setMinWidth(USE_PREF_SIZE);
        hold.setTooltip(new Tooltip(WORDS.get("hold-tip")));
        hold.selectedProperty().bindBidirectional(model.heldProperty());
        Label step = new Label();
        step.setId("flow-step-text");
        step.setMinWidth(USE_PREF_SIZE);
        step.textProperty().bind(model.stepTextProperty());
        TextField typed = typed(model);
        HBox.setHgrow(typed, Priority.ALWAYS);
        getChildren().addAll(typed, corpus(model), hold, step);
    }

    private static TextField typed(FlowViewModel model) {
        TextField typed = new TextField();
        typed.setId("flow-sentence");
        typed.setAccessibleText(WORDS.get("sentence-name"));
        typed.setPromptText(WORDS.get("sentence-prompt"));
        typed.setTooltip(new Tooltip(WORDS.get("sentence-tip")));
        typed.setPrefColumnCount(8);
        typed.setOnAction(event -> model.read(typed.getText()));
        model.sentenceProperty().addListener((property, old, now) -> typed.setText(now));
        typed.setText(model.sentenceProperty().get());
        return typed;
    }

    private static ComboBox<String> corpus(FlowViewModel model) {
        ComboBox<String> corpus = new ComboBox<>(model.sentences());
        corpus.setId("flow-corpus");
        corpus.setPromptText(WORDS.get("corpus"));
        corpus.setMinWidth(80);
        corpus.setPrefWidth(80);
        corpus.setAccessibleText(WORDS.get("corpus-tip"));
        corpus.setTooltip(new Tooltip(WORDS.get("corpus-tip")));
        corpus.setOnAction(
                event -> {
                    if (corpus.getValue() != null) {
                        model.read(corpus.getValue());
                    }
                });
        return corpus;
    }

    /** Whether there is room for words on its buttons. */
    void setRoomy(boolean roomy) {
        hold.setText(roomy ? WORDS.get("hold") : null);
    }
}
