package org.driftscope.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program's real window, as tests have it. */
final class RealWindow {
    private static final FxRobot ROBOT = new FxRobot();

    private RealWindow() {}

    /** Opens it in this size, and waits for step 0. */
    static DriftscopeApp open(int width, int height, String... arguments) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        DriftscopeApp app =
                (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class, arguments);
        ROBOT.interact(
                () -> { // another test may have left another size
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        waitUntil(() -> !ROBOT.lookup("#play").queryAs(ButtonBase.class).isDisabled());
        waitUntil(() -> ROBOT.lookup("#step-readout").queryLabeled().getText().equals("Step 0"));
        return app;
    }

    static void close(DriftscopeApp app) throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    /** Waits for what is asked on the JavaFX Application Thread, a minute at most. */
    static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
