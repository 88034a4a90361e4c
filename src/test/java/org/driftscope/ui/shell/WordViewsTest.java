package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Opens the views of two words and of predictions in the real window and takes steps. */
@Tag("ui")
class WordViewsTest {
    private static final long PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void theWindowIsOpen() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        waitUntil(() -> text("#corpus-name").equals("starter-natural-4"));
        waitUntil(() -> text("#step-readout").equals("Step 0"));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private String text(String id) {
        return robot.lookup(id).tryQuery().map(node -> ((Labeled) node).getText()).orElse("");
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    @Test
    void bothFollowTheRun() throws TimeoutException {
        fire("#explain-pair");
        waitUntil(() -> text("#pair-story").startsWith("At step 0 the embeddings are random"));
        fire("#step");
        waitUntil(() -> text("#pair-story").contains("at step 1:"));
        fire("#explain-predict");
        waitUntil(() -> text("#predict-story").contains("Now “"));
        fire("#step");
        waitUntil(() -> robot.lookup("now, step 2").tryQuery().isPresent());
        assertTrue(robot.lookup("#pair-story").tryQuery().isEmpty());
    }
}
