package org.driftscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.driftscope.ui.SharedStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StoryTextTest {
    private static final String SHORT = "One line.";
    private static final String LONG = "Words that take more than a line of this width. ".repeat(4);

    private final StringProperty words = new SimpleStringProperty(SHORT);
    private StoryText story;

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        story = new StoryText("story", words);
        stage.setScene(new Scene(new StackPane(story), 300, 300));
        stage.show();
    }

    private double height(String text, double width) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    words.set(text);
                    return story.prefHeight(width);
                });
    }

    @Test
    void itKeepsTheRoomOfALongerTextForAWhile() {
        double line = height(SHORT, 200);
        double lines = height(LONG, 200);
        assertTrue(lines >= 3 * line, lines + " of " + line);
        for (int shown = 1; shown < 12; shown++) {
            assertEquals(lines, height(SHORT + shown, 200), "after " + shown);
        }
        assertEquals(line, height(SHORT, 200));
    }

    @Test
    void noLineIsBrokenBeforeAPerCentSign() {
        height("The model gave it 12 %, then 31 %.", 200);
        assertEquals("The model gave it 12\u00a0%, then 31\u00a0%.", story.getText());
    }

    @Test
    void anotherWidthAndAnEmptyTextForgetIt() {
        double line = height(SHORT, 200);
        height(LONG, 200);
        assertEquals(line, height(SHORT, 250));
        height(LONG, 250);
        height("", 250);
        assertEquals(line, height(SHORT, 250));
    }
}
