package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.driftscope.math.Matrix;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.Controls;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.session.AutosaveSlot;
import org.driftscope.storage.session.OpenedSession;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.ui.map.ColourBy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Saves, opens and recovers runs in the real window. */
@Tag("ui")
class SavingWindowTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;
    private Path file;

    @BeforeEach
    void aFileToSaveTo() {
        file = folder.resolve("lesson.driftscope");
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    private void start(String... files) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        List<String> arguments = new ArrayList<>(List.of(files));
        arguments.add("--" + DriftscopeApp.FOLDER + "=" + folder.resolve("own"));
        app =
                (DriftscopeApp)
                        FxToolkit.setupApplication(
                                DriftscopeApp.class, arguments.toArray(String[]::new));
    }

    private void open() throws TimeoutException {
        start();
        robot.interact(
                () -> {
                    stage().setX(0);
                    stage().setY(0);
                    stage().setWidth(1280);
                    stage().setHeight(800);
                });
        waitUntil(() -> text("#step-readout").startsWith("Step"));
        robot.interact(() -> app.model().keeping().saving().chooseWith(name -> Optional.of(file)));
    }

    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private String text(String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private Stage stage() {
        Window window = robot.lookup("#window").query().getScene().getWindow();
        return (Stage) window;
    }

    private void waitForTitle(String title) throws TimeoutException {
        waitUntil(() -> stage().getTitle().equals(title));
    }

    private void take(int steps, long then) throws TimeoutException {
        robot.interact(() -> app.model().transport().speedProperty().set(1));
        for (int i = 0; i < steps; i++) {
            robot.interact(() -> app.model().transport().step());
        }
        waitUntil(() -> text("#step-readout").equals("Step " + then));
    }

    private void save() {
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    }

    private boolean asked() {
        return !robot.lookup("#question").queryAll().isEmpty();
    }

    private Matrix embeddings() throws Exception {
        return run().ask(s -> s.frame().embeddings()).get();
    }

    private TrainingRun run() {
        return app.model().session().run();
    }

    /** What counts is how far the run is, not which of its steps is looked at. */
    @Test
    void lookingAtThePastSavesNothingAndLosesNothing() throws Exception {
        open();
        take(3, 3);
        save();
        waitForTitle("lesson.driftscope – Driftscope");
        take(2, 5);
        waitForTitle("• lesson.driftscope – Driftscope");
        robot.interact(() -> app.model().timeline().goTo(3));
        waitUntil(() -> text("#step-readout").equals("Step 3"));
        assertEquals("• lesson.driftscope – Driftscope", stage().getTitle());
        assertFalse(app.model().keeping().saving().mayBeLost());
        save();
        waitForTitle("lesson.driftscope – Driftscope");
        assertTrue(app.model().keeping().saving().mayBeLost());
        assertEquals(5, new SessionFiles().open(file).session().now().step());
    }

    @Test
    void aRunGoesOnFromItsFileAsIfItHadNeverStopped() throws Exception {
        open();
        waitForTitle("starter-natural-4 – Driftscope");
        take(3, 3);
        robot.interact(
                () -> {
                    app.model().session().setLearningRate(0.002);
                    app.model()
                            .session()
                            .setControls(
                                    Controls.NONE
                                            .withFrozen(Set.of(WeightGroup.FEED_FORWARD))
                                            .withLeftOut(Set.of(1)));
                });
        take(2, 5);
        robot.interact(
                () -> {
                    app.model().map().chosenWords().hide(Set.of(3, 4));
                    app.model().map().colours().byProperty().set(ColourBy.FREQUENCY);
                    app.model().selection().choose(Set.of(5, 6));
                    app.model().selection().select(7);
                });
        waitForTitle("• starter-natural-4 – Driftscope");
        save();
        waitForTitle("lesson.driftscope – Driftscope");
        take(4, 9);
        waitForTitle("• lesson.driftscope – Driftscope");
        Matrix first = embeddings();
        robot.interact(
                () -> {
                    app.model().map().chosenWords().showAll();
                    app.model().map().colours().byProperty().set(ColourBy.CATEGORY);
                });
        robot.interact(() -> app.model().openFile(file));
        waitUntil(this::asked);
        robot.clickOn("#answer-dont-save");
        waitUntil(() -> text("#step-readout").equals("Step 5"));
        waitForTitle("lesson.driftscope – Driftscope");
        assertFalse(app.model().settings().changedProperty().get());
        assertEquals(0.002, app.model().session().settings().optimizer().learningRate(), 0);
        assertTrue(
                app.model().loss().summaryProperty().get().contains("last batch"),
                "the course of the loss is there again");
        assertEquals(Set.of(3, 4), app.model().map().chosenWords().hidden());
        assertEquals(ColourBy.FREQUENCY, app.model().map().colours().byProperty().get());
        assertEquals(Set.of(5, 6), app.model().selection().chosen());
        assertEquals(7, app.model().selection().token());
        take(4, 9);
        assertEquals(first, embeddings());
        assertEquals(Set.of(1), run().ask(s -> s.moment().controls()).get().leftOut());
    }

    @Test
    void asksBeforeTheWindowCloses() throws Exception {
        open();
        take(1, 1);
        save();
        waitForTitle("lesson.driftscope – Driftscope");
        take(1, 2);
        robot.interact(
                () ->
                        stage().fireEvent(
                                        new WindowEvent(
                                                stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(stage().isShowing());
        waitUntil(this::asked);
        robot.clickOn("#answer-cancel");
        waitUntil(() -> !asked());
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        waitUntil(this::asked);
        Stage stage = stage();
        robot.clickOn("#answer-save");
        waitUntil(() -> !stage.isShowing());
        assertEquals(2, new SessionFiles().open(file).session().now().step());
    }

    @Test
    void asksBeforeItReplacesWhatAnotherProgramWrote() throws Exception {
        open();
        take(1, 1);
        save();
        waitForTitle("lesson.driftscope – Driftscope");
        Files.writeString(file, "something else");
        take(1, 2);
        save();
        waitUntil(this::asked);
        assertEquals("something else", Files.readString(file));
        robot.clickOn("#answer-overwrite");
        waitForTitle("lesson.driftscope – Driftscope");
        assertEquals(2, new SessionFiles().open(file).session().now().step());
    }

    @Test
    void recoversWhatACrashLeft() throws Exception {
        open();
        take(6, 6);
        save();
        waitForTitle("lesson.driftscope – Driftscope");
        Matrix before = embeddings();
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
        assertEquals(List.of(), autosaves());
        OpenedSession crashed = new SessionFiles().open(file);
        AutosaveSlot slot = AutosaveSlot.make(autosaveFolder());
        slot.save(crashed.session());
        slot.release(); // as the system does where a process is killed
        open();
        waitUntil(this::asked);
        assertTrue(text("#question-words").contains("starter-natural-4"));
        assertTrue(text("#question-words").contains("step 6"));
        robot.clickOn("#answer-recover");
        waitUntil(() -> text("#step-readout").equals("Step 6"));
        assertEquals(before, embeddings());
        waitForTitle("• starter-natural-4 – Driftscope");
        assertEquals(1, autosaves().size());
        robot.interact(() -> app.model().keeping().saving().save());
        waitUntil(() -> stage().getTitle().startsWith("lesson.driftscope"));
        FxToolkit.cleanupApplication(app);
        assertEquals(List.of(), autosaves());
    }

    @Test
    void opensTheFileItIsStartedWithAndRemembersTheWindow() throws Exception {
        open();
        take(3, 3);
        save();
        waitForTitle("lesson.driftscope – Driftscope");
        robot.interact(
                () -> {
                    app.model().darkProperty().set(true);
                    stage().setWidth(1100);
                });
        waitUntil(() -> stage().getScene().getWidth() <= 1100);
        double width = stage().getScene().getWidth();
        robot.interact(() -> stage().hide());
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
        start(file.toString());
        waitForTitle("lesson.driftscope – Driftscope");
        waitUntil(() -> text("#step-readout").equals("Step 3"));
        assertTrue(app.model().darkProperty().get());
        assertEquals(width, stage().getScene().getWidth(), 1);
        assertEquals(List.of(file), app.model().keeping().memory().recent());
        robot.interact(() -> app.model().darkProperty().set(false));
    }

    @Test
    void saysThatAFileIsGoneAndForgetsIt() throws Exception {
        open();
        take(1, 1);
        save();
        waitForTitle("lesson.driftscope – Driftscope");
        Files.delete(file);
        robot.interact(() -> app.model().openFile(file));
        waitUntil(() -> !robot.lookup("#problem-why").queryAll().isEmpty());
        assertTrue(text("#problem-why").contains("no such file"));
        assertEquals(List.of(), app.model().keeping().memory().recent());
        assertEquals("Step 1", text("#step-readout"));
    }

    private Path autosaveFolder() {
        return folder.resolve("own").resolve("autosave");
    }

    private List<Path> autosaves() throws IOException {
        if (!Files.exists(autosaveFolder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(autosaveFolder())) {
            return all.filter(path -> path.toString().endsWith(SessionFiles.ENDING)).toList();
        }
    }
}
