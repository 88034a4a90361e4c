package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A reader goes back, marks and branches in the real window, by mouse and by keys. */
class TimelineWindowTest {
    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        waitUntil(() -> !robot.lookup("#play").queryAs(ButtonBase.class).isDisabled());
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        robot.interact(
                () -> {
                    Node window = robot.lookup("#window").query();
                    window.getScene().getWindow().setWidth(1280);
                    window.getScene().getWindow().setHeight(800);
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    @Test
    @Tag("ui")
    void theHandleIsDraggedAndEverythingFollows() throws Exception {
        train(100);
        robot.drag(at(50), MouseButton.PRIMARY).moveTo(at(20)).moveTo(at(10));
        waitUntil(() -> text("#step-readout").equals("Step 10"));
        robot.drop();
        assertEquals("Step 10 of 100", text("#timeline-text"));
        assertTrue(robot.lookup("#timeline-hint").query().isVisible());
        assertTrue(robot.lookup("#loss-pointer").query().isVisible());
        assertEquals("Play", text("#play"));
        robot.interact(() -> robot.lookup("#explain-flow").queryAs(ButtonBase.class).fire());
        waitUntil(() -> text("#flow-step-text").equals("Step 10"));
        fire("#timeline-newest");
        waitUntil(() -> text("#flow-step-text").equals("Step 100"));
        assertEquals("Step 100, the newest", text("#timeline-text"));
    }

    @Test
    @Tag("ui")
    void keysGoBackAndOnAndMark() throws Exception {
        train(60);
        focusMap();
        robot.type(KeyCode.LEFT);
        waitUntil(() -> text("#step-readout").equals("Step 59"));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        waitUntil(() -> text("#step-readout").equals("Step 49"));
        robot.type(KeyCode.HOME);
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        robot.type(KeyCode.RIGHT);
        waitUntil(() -> text("#step-readout").equals("Step 1"));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        waitUntil(() -> text("#step-readout").equals("Step 11"));
        robot.type(KeyCode.M);
        waitUntil(() -> app.model().timeline().marks().editedProperty().get() != null);
        robot.interact(
                () -> {
                    TextInputControl name =
                            robot.lookup("#mark-name").queryAs(TextInputControl.class);
                    name.setText("here");
                });
        robot.interact(() -> robot.lookup("#mark-done").queryAs(ButtonBase.class).fire());
        waitUntil(
                () ->
                        robot.lookup("#mark-11").tryQuery().isPresent()
                                && robot.lookup("#mark-11")
                                        .query()
                                        .getAccessibleText()
                                        .equals("here, step 11"));
        focusMap();
        robot.type(KeyCode.END);
        waitUntil(() -> text("#step-readout").equals("Step 60"));
        robot.type(KeyCode.RIGHT);
        waitUntil(() -> text("#step-readout").equals("Step 61"));
        robot.clickOn("#mark-11");
        waitUntil(() -> text("#step-readout").equals("Step 11"));
    }

    @Test
    @Tag("ui")
    void aMarksNameIsKeptWhenItsBoxClosesByItselfAndForgottenOnEscape() throws Exception {
        train(20);
        nameMark("here");
        robot.clickOn("#loss-chart");
        waitUntil(() -> nameOfMark().equals("here, step 20"));
        nameMark("there");
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> app.model().timeline().marks().editedProperty().get() == null);
        assertEquals("here, step 20", nameOfMark());
    }

    private void nameMark(String words) throws Exception {
        focusMap();
        robot.type(KeyCode.M);
        waitUntil(() -> robot.lookup("#mark-name").tryQuery().isPresent());
        TextInputControl name = robot.lookup("#mark-name").queryAs(TextInputControl.class);
        waitUntil(name::isFocused);
        robot.interact(() -> name.setText(words));
    }

    private String nameOfMark() {
        return robot.lookup("#mark-20").query().getAccessibleText();
    }

    @Test
    @Tag("ui")
    void aChangeInThePastMakesABranchThatIsListed() throws Exception {
        train(60);
        robot.interact(() -> app.model().timeline().goTo(30));
        waitUntil(() -> text("#step-readout").equals("Step 30"));
        assertTrue(!robot.lookup("#branches").query().isVisible());
        robot.interact(
                () -> {
                    app.model().settings().optimizer().learningRate().set(0.05);
                    app.model().settings().learningRateEntered();
                });
        waitUntil(() -> robot.lookup("#branches").query().isVisible());
        waitUntil(() -> text("#timeline-text").equals("Step 30, the newest"));
        train(10);
        fire("#branches");
        waitUntil(() -> robot.lookup("#branch-shown").tryQuery().isPresent());
        assertEquals(
                "Branch 2: learning rate 0.05 from step 30 · on screen", text("#branch-shown"));
        fire("#branch-go-1");
        waitUntil(() -> text("#timeline-text").equals("Step 60, the newest"));
    }

    /** Where a step lies on the screen; the axis of a run of 100 steps ends at 100. */
    private Point2D at(double step) {
        Node plot = robot.lookup("#timeline-plot").query();
        double width = plot.getBoundsInLocal().getWidth() - 14;
        return plot.localToScreen(7 + step / 100 * width, 25);
    }

    private void focusMap() {
        robot.interact(() -> robot.lookup("#embedding-map").query().requestFocus());
    }

    private void train(int steps) throws TimeoutException {
        long last = app.model().timeline().newestProperty().get() + steps;
        robot.interact(
                () -> {
                    app.model().transport().speedProperty().set(1);
                    app.model().transport().stepCount().set((long) steps);
                    app.model().transport().stepMany();
                });
        waitUntil(() -> app.model().timeline().shownProperty().get() == last);
        waitUntil(() -> !app.model().transport().playingProperty().get());
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
