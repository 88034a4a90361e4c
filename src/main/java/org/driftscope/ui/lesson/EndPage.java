package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.driftscope.lesson.Lesson;
import org.driftscope.wording.Wording;

/** What stands behind the last step: the idea, and what was told simpler than it is. */
final class EndPage extends VBox {
    private static final Wording WORDS = Wording.of("ui.lesson");

    EndPage(Lesson lesson, Runnable choose) {
        setId("lesson-end");
        getStyleClass().add("lesson-page");
        getChildren().addAll(heading(WORDS.get("seen")), words(lesson.idea()));
        getChildren().add(heading(WORDS.get("was-simplified")));
        lesson.simplified().forEach(said -> getChildren().add(words(said)));
        Button other = new Button(WORDS.get("others"));
        other.setId("lesson-others");
        other.getStyleClass().add(Styles.ACCENT);
        other.setOnAction(event -> choose.run());
        getChildren().add(other);
    }

    private static Label heading(String text) {
        Label heading = words(text);
        heading.getStyleClass().add(Styles.TITLE_4);
        return heading;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
