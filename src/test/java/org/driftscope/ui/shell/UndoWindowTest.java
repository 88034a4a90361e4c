package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.driftscope.storage.PreferencesFile;
import org.driftscope.storage.ShippedCorpora;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Undoes and does again, copies diagnostics and sets preferences in the real window. */
@Tag("ui")
class UndoWindowTest {
    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app =
                (DriftscopeApp)
                        FxToolkit.setupApplication(
                                DriftscopeApp.class, "--" + DriftscopeApp.FOLDER + "=" + folder);
        waitUntil(() -> !robot.lookup("#play").queryAs(ButtonBase.class).isDisabled());
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        robot.interact(
                () -> {
                    Stage stage = (Stage) robot.lookup("#window").query().getScene().getWindow();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1280);
                    stage.setHeight(800);
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    private String text(String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private void focusMap() {
        robot.interact(() -> robot.lookup("#embedding-map").query().requestFocus());
    }

    /** What the screen shows of the three changes. */
    private String state() {
        return String.join(
                ", ",
                "labels "
                        + ((CheckMenuItem) RealWindow.item("#view-options", "view-labels"))
                                .isSelected(),
                "rate "
                        + robot.lookup("#settings-learning-rate")
                                .queryAs(TextInputControl.class)
                                .getText(),
                "axes " + robot.lookup("#settings-dimensions").queryAs(ComboBox.class).getValue(),
                text("#said"));
    }

    @Test
    void threeChangesAreUndoneAndDoneAgainByKeys() throws Exception {
        MenuItem undo = RealWindow.item("#menu", "menu-undo");
        MenuItem redo = RealWindow.item("#menu", "menu-redo");
        assertTrue(undo.isDisable() && redo.isDisable());
        assertEquals("Undo", undo.getText());
        robot.interact(
                () ->
                        ((CheckMenuItem) RealWindow.item("#view-options", "view-labels"))
                                .setSelected(false));
        robot.interact(
                () -> {
                    TextInputControl rate =
                            robot.lookup("#settings-learning-rate").queryAs(TextInputControl.class);
                    rate.requestFocus();
                    rate.setText("0.05");
                });
        robot.type(KeyCode.ENTER);
        waitUntil(() -> undo.getText().equals("Undo: learning rate 0.05"));
        robot.interact(() -> app.model().settings().projection().dimensionsProperty().set(3));
        focusMap();
        assertEquals("labels false, rate 0.05, axes 3, ", state());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> state().equals("labels false, rate 0.05, axes 2, Undone: view in 3-D."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(
                () ->
                        state().equals(
                                        "labels false, rate 0.01, axes 2, The learning rate is"
                                                + " 0.01 again, from step 0 on."));
        assertEquals("Do again: learning rate 0.05", redo.getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> state().equals("labels true, rate 0.01, axes 2, Undone: labels hidden."));
        assertTrue(undo.isDisable());
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitUntil(
                () ->
                        state().equals(
                                        "labels false, rate 0.01, axes 2, Done again: labels hidden."));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        waitUntil(() -> state().startsWith("labels false, rate 0.05, axes 2"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        waitUntil(
                () -> state().equals("labels false, rate 0.05, axes 3, Done again: view in 3-D."));
        assertTrue(robot.lookup("#said").query().getParent().isVisible());
    }

    @Test
    void aTextFieldKeepsItsOwnUndo() throws Exception {
        robot.interact(() -> app.model().map().showLabelsProperty().set(false));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("dog");
        TextInputControl field = (TextInputControl) robot.lookup("#search").query();
        assertEquals("dog", field.getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> !field.getText().equals("dog"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(app.model().map().showLabelsProperty().get());
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> app.model().map().showLabelsProperty().get());
    }

    @Test
    void diagnosticsGoIntoTheClipboard() throws Exception {
        robot.interact(() -> RealWindow.item("#menu", "menu-diagnostics").fire());
        assertEquals("The diagnostics are in the clipboard.", text("#said"));
        String copied =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("JavaFX " + System.getProperty("javafx.runtime.version")));
        assertTrue(copied.contains("Screen: "), copied);
        assertTrue(copied.contains("Run: starter-natural-4"), copied);
        for (String sentence : ShippedCorpora.open("starter-natural-4").corpus().sentences()) {
            assertFalse(copied.contains(sentence), sentence);
        }

        robot.interact(() -> app.model().openFile(folder.resolve("missing.txt")));
        waitUntil(() -> robot.lookup("#problem-details").tryQuery().isPresent());
        fire("#problem-details");
        assertEquals("Details copied", text("#problem-details"));
        String details =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(details.contains("Problem: "), details);
        assertTrue(details.contains("Caused by: java.nio.file.NoSuchFileException"), details);
        assertTrue(Files.readString(folder.resolve("driftscope.0.log")).contains("Screen: "));
    }

    @Test
    void preferencesAreKept() throws Exception {
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        waitUntil(() -> robot.lookup("#preferences-past").tryQuery().isPresent());
        TextInputControl past = robot.lookup("#preferences-past").queryAs(TextInputControl.class);
        assertEquals("256", past.getText());
        robot.interact(() -> past.setText("3"));
        assertTrue(robot.lookup("#preferences-keep").query().isDisabled());
        assertTrue(robot.lookup("#preferences-problem").query().isVisible());
        robot.interact(
                () -> {
                    past.setText("64");
                    robot.lookup("#preferences-autosave").queryAs(CheckBox.class).fire();
                });
        robot.type(KeyCode.ENTER);
        waitUntil(() -> robot.lookup("#preferences").tryQuery().isEmpty());
        assertEquals(64L << 20, app.model().pastBudget());
        waitUntil(
                () ->
                        new PreferencesFile(folder).read().choices().pastMegabytes() == 64
                                && !new PreferencesFile(folder).read().choices().autosave());
    }
}
