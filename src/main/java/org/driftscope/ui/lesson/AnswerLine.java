package org.driftscope.ui.lesson;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.ui.control.MarkdownView;
import org.driftscope.wording.Wording;

/** An answer as the wall and the presenter see it. */
final class AnswerLine extends HBox {
    private static final Wording WORDS = Wording.of("ui.lesson");

    /** {@code chosen} ones stand out. */
    AnswerLine(String id, LittleMarkdown text, boolean chosen) {
        MarkdownView words = new MarkdownView(id);
        words.show(text);
        getChildren().add(words);
        getStyleClass().add("projected-option");
        if (chosen) {
            getStyleClass().add("chosen");
        }
    }

    /** Puts a letter in front, which a class can call out: A for 0. */
    AnswerLine lettered(int number) {
        Label letter = new Label(Character.toString('A' + number));
        letter.getStyleClass().add("projected-letter");
        getChildren().add(0, letter);
        return this;
    }

    /** Says behind it that it is right, where it is. */
    AnswerLine marked(boolean isRight) {
        if (isRight) {
            Label right = new Label(WORDS.get("projected-right"));
            right.getStyleClass().add("projected-right");
            right.setMinWidth(USE_PREF_SIZE);
            getChildren().add(right);
        }
        return this;
    }
}
