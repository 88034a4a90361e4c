package org.driftscope.ui.shell;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.driftscope.lesson.format.ShippedLessons;
import org.driftscope.ui.lesson.LessonPlace;
import org.driftscope.ui.lesson.LessonRow;
import org.driftscope.ui.lesson.LessonViewModel;
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

    /** An item of a menu or of one of the menus in it, by its id. */
    static MenuItem item(String menu, String id) {
        return all(ROBOT.lookup(menu).queryAs(MenuButton.class).getItems())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> all(List<MenuItem> items) {
        return items.stream()
                .flatMap(
                        item ->
                                item instanceof Menu menu
                                        ? Stream.concat(Stream.of(item), all(menu.getItems()))
                                        : Stream.of(item));
    }

    /** Chooses an item of the main menu. */
    static void choose(String id) {
        ROBOT.interact(() -> item("#menu", id).fire());
    }

    /**
     * Opens a lesson that comes with the program at a step, from 0, and waits until it is ready.
     */
    static LessonViewModel openLesson(DriftscopeApp app, String id, int step)
            throws TimeoutException {
        LessonRow row = new LessonRow(ShippedLessons.open(id), new LessonPlace(id, step, false));
        ROBOT.interact(() -> app.model().lessons().open(row));
        LessonViewModel lesson = app.model().lessons().lesson();
        waitUntil(() -> lesson.busyProperty().get().isEmpty());
        return lesson;
    }

    static void close(DriftscopeApp app) throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    /**
     * Waits for what is asked on the JavaFX Application Thread, a minute at most; then says what
     * the windows show.
     */
    static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            TimeoutException told = new TimeoutException("not within a minute; " + windows());
            told.initCause(e);
            throw told;
        }
    }

    private static String windows() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        Window.getWindows().stream()
                                .map(RealWindow::told)
                                .collect(Collectors.joining("; ")));
    }

    private static String told(Window window) {
        Scene scene = window.getScene();
        String texts =
                scene.getRoot().lookupAll(".label").stream()
                        .map(Labeled.class::cast)
                        .filter(label -> label.isVisible() && label.getId() != null)
                        .map(label -> label.getId() + " '" + label.getText() + "'")
                        .collect(Collectors.joining(", "));
        return "window %.0fx%.0f, keys go to %s, %s"
                .formatted(scene.getWidth(), scene.getHeight(), scene.getFocusOwner(), texts);
    }
}
