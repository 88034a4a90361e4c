package org.driftscope.ui.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.driftscope.math.Matrix;
import org.driftscope.ui.SharedStage;
import org.driftscope.ui.control.HeatMap;
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
class FlowViewTest {
    private FlowRun run;
    private Scene scene;

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        run = new FlowRun();
        FlowView view = new FlowView(run.model);
        scene = new Scene(view, 640, 620);
        scene.getStylesheets()
                .add(
                        FlowViewTest.class
                                .getResource("/org/driftscope/ui/driftscope.css")
                                .toExternalForm());
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        run.model.shownProperty().set(true);
        view.takeKeys();
    }

    @AfterEach
    void close() {
        run.close();
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    /** What is said of the value that the keys lead to. */
    private static String said(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#flow-map").query().getAccessibleText();
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> scene.getFocusOwner());
    }

    private static int selectedStage(FxRobot robot) {
        List<Integer> selected =
                IntStream.rangeClosed(1, 6)
                        .filter(
                                n ->
                                        robot.lookup("#flow-stage-" + n)
                                                .queryAs(ToggleButton.class)
                                                .isSelected())
                        .boxed()
                        .toList();
        assertEquals(1, selected.size());
        return selected.get(0);
    }

    @Test
    void theArticlesSentenceIsWalkedThroughAllStagesByKeysAlone(FxRobot robot) {
        assertEquals("I drink coffee every morning.", run.model.sentenceProperty().get());
        List<Integer> stages = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int page = 0; page < 8; page++) {
            assertTrue(focused() instanceof BoxCard, "the first box has the focus");
            stages.add(selectedStage(robot));
            titles.add(text(robot, "#flow-title"));
            assertFalse(text(robot, "#flow-story").isEmpty());
            robot.type(KeyCode.ENTER);
            assertTrue(focused() instanceof HeatMap, "an opened box has the keys");
            robot.type(KeyCode.DOWN);
            assertTrue(said(robot).contains("= "));
            robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
            assertFalse(run.model.openedProperty().get());
            robot.type(KeyCode.PAGE_DOWN);
        }
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 6, 6), stages);
        assertEquals("1 Token → id", titles.get(0));
        assertEquals("2 Embedding lookup", titles.get(1));
        assertEquals("3 Transformer layers", titles.get(2));
        assertEquals("4 Predict the next token", titles.get(3));
        assertEquals("5 Loss", titles.get(4));
        assertEquals(
                "6 Backpropagate and update all weights together: update all weights",
                titles.get(7));

        assertTrue(text(robot, "#flow-keys").endsWith("T takes the step."));
        robot.type(KeyCode.DIGIT1);
        assertTrue(text(robot, "#flow-keys").endsWith("H holds the step."));
        robot.type(KeyCode.DIGIT6).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        Matrix before = run.stepper.frame().embeddings();
        robot.type(KeyCode.T);
        assertEquals("Step 1", text(robot, "#flow-step-text"));
        assertFalse(before.equals(run.stepper.frame().embeddings()));
        assertEquals(
                "change of E, last step",
                robot.lookup("#flow-box-rows-change")
                        .queryAs(BoxCard.class)
                        .getAccessibleText()
                        .split(", \\(")[0]);
    }

    @Test
    void nWalksThroughTheBoxesAlsoWhileOneIsOpen(FxRobot robot) {
        robot.type(KeyCode.DIGIT3);
        robot.type(KeyCode.N);
        assertEquals("flow-box-query-l1", focused().getId());
        robot.type(KeyCode.ENTER);
        assertEquals("queries  (T, C) = (5, 16)", text(robot, "#flow-opened-name"));
        robot.type(KeyCode.N);
        assertEquals("keys  (T, C) = (5, 16)", text(robot, "#flow-opened-name"));
        robot.type(KeyCode.B).type(KeyCode.B).type(KeyCode.B);
        assertEquals("input  (T, C) = (5, 16)", text(robot, "#flow-opened-name"));
        robot.type(KeyCode.ESCAPE);
        assertEquals("flow-box-embedded", focused().getId());
    }

    @Test
    void hoveringAValueSaysWhereItComesFrom(FxRobot robot) {
        robot.type(KeyCode.DIGIT3);
        robot.interact(() -> run.model.choose(4));
        robot.type(KeyCode.N).type(KeyCode.B).type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        String said = said(robot);
        assertTrue(said.contains(". score of “drink” for “i”, head 1\n= q·k / √D\n= "), said);
    }

    @Test
    void aTypedSentenceIsReadWithEnterAndItsLettersAreNoKeys(FxRobot robot) {
        robot.clickOn("#flow-sentence");
        robot.interact(() -> robot.lookup("#flow-sentence").queryAs(TextField.class).clear());
        robot.write("then banana the dog", 0).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("then banana the dog", run.model.sentenceProperty().get());
        assertTrue(text(robot, "#flow-remarks").startsWith("“then”, “banana” stand nowhere"));
        assertFalse(run.model.heldProperty().get());
        assertEquals(0, run.stepper.frame().step());
    }

    @Test
    void theFocusStaysWhileTheRunGoesOn(FxRobot robot) {
        robot.type(KeyCode.DIGIT3).type(KeyCode.N).type(KeyCode.N);
        Node card = focused();
        robot.interact(() -> run.steps(3));
        assertEquals(card, focused());
        assertEquals("flow-box-key-l1", card.getId());
        robot.type(KeyCode.H);
        robot.interact(() -> run.steps(1));
        assertEquals("Step 3", text(robot, "#flow-step-text"));
    }
}
