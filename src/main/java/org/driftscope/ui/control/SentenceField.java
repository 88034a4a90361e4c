package org.driftscope.ui.control;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.driftscope.wording.Wording;

/** A sentence that can be typed, or chosen from a list. */
public final class SentenceField extends HBox {
    private static final Wording WORDS = Wording.of("ui.control");
    private static final double LIST_WIDTH = 140;

    private final TextField text = new TextField();

    /**
     * A field with the given id, and a list with the same id and "-list".
     *
     * @param name read aloud, such as "Sentence"
     * @param sentence changes when Enter is pressed, the field is left or one of the list is chosen
     * @param ready the list
     */
    public SentenceField(
            String id, String name, StringProperty sentence, ObservableList<String> ready) {
        getStyleClass().add("buttons");
        text.setId(id);
        text.setPrefColumnCount(12);
        text.setAccessibleText(name);
        text.setAccessibleHelp(WORDS.get("sentence-help"));
        text.setTooltip(new Tooltip(WORDS.get("sentence-tip")));
        text.setText(sentence.get());
        text.setOnAction(event -> sentence.set(text.getText()));
        text.focusedProperty()
                .addListener(
                        (property, old, focused) -> {
                            if (!focused) {
                                sentence.set(text.getText());
                            }
                        });
        HBox.setHgrow(text, Priority.ALWAYS);
        ComboBox<String> list = new ComboBox<>(ready);
        list.setId(id + "-list");
        list.setPromptText(WORDS.get("sentence-list"));
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        list.setAccessibleText(WORDS.get("sentence-list-name", "name", name));
        list.setTooltip(new Tooltip(WORDS.get("sentence-list-tip")));
        list.setButtonCell(new PromptCell(list.getPromptText()));
        list.valueProperty()
                .addListener(
                        (property, old, chosen) -> {
                            if (chosen != null) {
                                sentence.set(chosen);
                            }
                        });
        sentence.addListener(
                (property, old, now) -> {
                    text.setText(now);
                    if (!now.equals(list.getValue())) {
                        list.setValue(null);
                    }
                });
        getChildren().setAll(text, list);
    }
}
