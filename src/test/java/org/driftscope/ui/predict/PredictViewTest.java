package org.driftscope.ui.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.driftscope.ui.RealRun;
import org.driftscope.ui.SharedStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PredictViewTest {
    private final RealRun run = new RealRun("starter-natural-4", 1);
    private final PredictViewModel model = new PredictViewModel(run);

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        PredictView view = new PredictView(model);
        Scene scene = new Scene(view, 560, 820);
        scene.getStylesheets().add("/org/driftscope/ui/driftscope.css");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        model.open(run.description());
        model.shownProperty().set(true);
    }

    @AfterEach
    void close() {
        run.close();
    }

    private void train(int steps) {
        run.step(steps);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.show(run.moment().frame()));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void theWordThatFollowsInTheTextGetsLikely(FxRobot robot) {
        assertEquals(
                "i drink coffee every",
                robot.lookup("#predict-beginning").queryAs(TextField.class).getText());
        assertTrue(text(robot, "#predict-story").startsWith("At step 0 every word is a guess"));
        train(200);
        assertEquals("morning", robot.lookup("#predict-word-0").queryAs(Button.class).getText());
        String now = text(robot, "#predict-now-0");
        assertTrue(Integer.parseInt(now.replace(" %", "")) > 50, now);
        assertTrue(
                text(robot, "#predict-story")
                        .contains("Now “morning” has " + now.replace(" %", "\u00a0%")));
        assertTrue(text(robot, "#predict-story").contains("with “morning”, the one time"));
    }

    @Test
    void aWordThatTheTextLacksIsToldInWords(FxRobot robot) {
        robot.clickOn("#predict-beginning").press(KeyCode.CONTROL).type(KeyCode.A);
        robot.release(KeyCode.CONTROL).write("i drink zebra", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "“zebra” is not a word of this text, so the model has no embedding for it.",
                text(robot, "#predict-note"));
        assertTrue(robot.lookup("#predict-generate").query().isDisabled());
        assertFalse(robot.lookup("#predict-word-0").query().isVisible());
    }

    @Test
    void anExampleAndAWordOfTheListLeadOn(FxRobot robot) {
        ComboBox<String> ready = robot.lookup("#predict-ready").queryComboBox();
        robot.interact(() -> ready.setValue("feed the"));
        train(100);
        Button first = robot.lookup("#predict-word-0").queryAs(Button.class);
        String word = first.getText();
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("feed the " + word, model.typedProperty().get());
        assertEquals(".", first.getText());
    }

    @Test
    void writesOnWhereTheButtonIsPressed(FxRobot robot) {
        train(300);
        robot.interact(
                () -> robot.lookup("#predict-temperature").queryAs(TextField.class).setText("0"));
        robot.interact(() -> robot.lookup("#predict-generate").queryButton().fire());
        VBox sentences = robot.lookup("#predict-sentences").queryAs(VBox.class);
        Node first = sentences.getChildren().get(0);
        assertEquals("Step 300: i drink coffee every morning.", ((Label) first).getText());
    }
}
