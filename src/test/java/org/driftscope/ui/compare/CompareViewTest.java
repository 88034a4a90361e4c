package org.driftscope.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.driftscope.ui.FxThread;
import org.driftscope.ui.HandMade;
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
class CompareViewTest {
    private final FxRobot robot = new FxRobot();
    private final CompareViewModel model = new CompareViewModel(FxThread::run);

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        model.open(HandMade.description());
        stage.setScene(new Scene(new CompareView(model), 380, 700));
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private static void waitUntil(Callable<Boolean> reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ButtonBase button(String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }

    @Test
    void trainsBothAtTheButton() throws TimeoutException {
        robot.interact(
                () -> {
                    model.steps().set(6L);
                    button("#compare-train").fire();
                });
        waitUntil(() -> !model.trainingProperty().get());
        assertTrue(
                robot.lookup("#compare-story")
                        .queryAs(Label.class)
                        .getText()
                        .startsWith("After step 6: "));
        assertFalse(robot.lookup("#compare-cancel").query().getParent().isVisible());
    }

    @Test
    void cancelsWhatTakesTooLong() throws TimeoutException {
        robot.interact(
                () -> {
                    model.steps().set(100_000L);
                    button("#compare-train").fire();
                });
        waitUntil(() -> !model.lossesProperty().get().isEmpty());
        assertTrue(button("#compare-cancel").getParent().isVisible());
        assertTrue(button("#compare-train").isDisabled());
        robot.interact(() -> button("#compare-cancel").fire());
        assertFalse(button("#compare-train").isDisabled());
        assertTrue(
                robot.lookup("#compare-story").queryAs(Label.class).getText().startsWith("Given"));
    }

    @Test
    void showsAMapForEachSeed() throws TimeoutException {
        robot.interact(
                () -> {
                    model.steps().set(3L);
                    model.seeds().set(4L);
                    button("#compare-train-seeds").fire();
                });
        waitUntil(() -> !model.trainingProperty().get());
        FlowPane maps = robot.lookup("#compare-maps").queryAs(FlowPane.class);
        assertEquals(4, maps.getChildren().size());
        assertTrue(maps.getChildren().get(3).getAccessibleText().startsWith("map of seed 4, "));
    }
}
