package org.driftscope.ui.saving;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A question with a button for each answer, the first of which Enter presses. */
public final class QuestionView extends VBox {
    private final List<Button> buttons = new ArrayList<>();

    /** {@code chosen} is told the answer. */
    public QuestionView(Question question, Consumer<Question.Answer> chosen) {
        setId("question");
        getStyleClass().add("dialog-content");
        Label words = new Label(question.words());
        words.setId("question-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        for (Question.Answer answer : question.answers()) {
            Button button = new Button(answer.words());
            button.setId("answer-" + answer.id());
            button.setOnAction(event -> chosen.accept(answer));
            buttons.add(button);
        }
        buttons.get(0).getStyleClass().add(Styles.ACCENT);
        buttons.get(0).setDefaultButton(true);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().addAll(buttons);
        getChildren().addAll(words, row);
    }

    public void focus() {
        buttons.get(0).requestFocus();
    }
}
