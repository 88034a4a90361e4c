package org.driftscope.ui.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.driftscope.ui.SharedStage;
import org.driftscope.ui.ShippedRun;
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
class AttentionViewTest {
    private final ShippedRun run = new ShippedRun("starter-natural-4");
    private final AttentionViewModel model = new AttentionViewModel(run);

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        run.train(20);
        model.open(run.description());
        model.show(run.frame());
        model.shownProperty().set(true);
        Scene scene = new Scene(new AttentionView(model), 380, 900);
        scene.getStylesheets()
                .add(
                        AttentionView.class
                                .getResource("/org/driftscope/ui/driftscope.css")
                                .toExternalForm());
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        run.close();
    }

    private static <T extends Node> T node(FxRobot robot, String id, Class<T> type) {
        return robot.lookup(id).queryAs(type);
    }

    private static String text(FxRobot robot, String id) {
        return node(robot, id, Labeled.class).getText();
    }

    private static void type(FxRobot robot, String sentence) {
        TextField field = node(robot, "#attention-sentence", TextField.class);
        robot.interact(() -> field.setText(sentence));
        robot.clickOn(field);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aTypedSentenceIsShownWithItsMaskedMatrix(FxRobot robot) {
        type(robot, "I drink coffee every morning");
        HeatMap matrix = node(robot, "#attention-matrix", HeatMap.class);
        assertEquals(5, matrix.matrixProperty().get().rows());
        assertTrue(Float.isNaN(matrix.matrixProperty().get().get(0, 1)));
        assertEquals("coffee", matrix.rowNamesProperty().get().get(2));
        assertEquals("every", text(robot, "#attention-word-3"));
        assertTrue(text(robot, "#attention-story").startsWith("At step 20, layer 1, head 1"));
    }

    @Test
    void aPressedWordShowsItsOwnArcsWithWeights(FxRobot robot) {
        type(robot, "I drink coffee every morning");
        long all = arcs(robot);
        robot.clickOn("#attention-word-2");
        robot.moveTo("#attention-story");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, model.word());
        assertTrue(arcs(robot) <= 3 && arcs(robot) < all);
        assertEquals(
                3,
                robot.lookup(".attention-percent").queryAll().stream()
                        .filter(label -> ((Labeled) label).getText().endsWith(" %"))
                        .count());
        robot.clickOn("#attention-word-2");
        robot.moveTo("#attention-story");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(AttentionViewModel.NONE, model.word());
    }

    private static long arcs(FxRobot robot) {
        return robot.lookup(".attention-arc").queryAll().size();
    }

    @Test
    void theKeyboardGoesBackInTime(FxRobot robot) {
        Slider slider = node(robot, "#attention-step", Slider.class);
        robot.interact(slider::requestFocus);
        robot.type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("step 10", text(robot, "#attention-step-words"));
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("step 20 (newest)", text(robot, "#attention-step-words"));
    }

    @Test
    void pointingAtACellFollowsItOverTheSteps(FxRobot robot) {
        type(robot, "I drink coffee every morning");
        HeatMap matrix = node(robot, "#attention-matrix", HeatMap.class);
        robot.interact(
                () -> {
                    matrix.requestFocus();
                });
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        var cell = matrix.hoveredProperty().get();
        assertTrue(
                text(robot, "#attention-followed")
                        .startsWith(model.words().get(cell.row()) + " → "));
        assertEquals(cell.row(), model.word());
    }

    @Test
    void anotherHeadIsChosenFromTheList(FxRobot robot) {
        ComboBox<?> heads = node(robot, "#attention-head", ComboBox.class);
        robot.interact(() -> heads.getSelectionModel().select(1));
        assertTrue(text(robot, "#attention-story").contains("layer 1, head 2"));
    }

    @Test
    void everythingFitsTheNarrowestWidth(FxRobot robot) {
        robot.interact(() -> SharedStage.layOut(robot.lookup("#attention-story").query()));
        for (String id :
                new String[] {
                    "#attention-sentence-list",
                    "#attention-step-words",
                    "#attention-story",
                    "#attention-matrix",
                    "#attention-chart"
                }) {
            Node node = robot.lookup(id).query();
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= 380, id + " " + bounds);
        }
    }
}
