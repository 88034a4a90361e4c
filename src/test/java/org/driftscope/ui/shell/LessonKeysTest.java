package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A learner goes through a whole lesson in the real window, with the keyboard alone. */
@Tag("ui")
class LessonKeysTest {
    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void theWindowIsOpen() throws TimeoutException {
        app = RealWindow.open(1280, 800);
    }

    @AfterEach
    void close() throws TimeoutException {
        RealWindow.close(app);
    }

    private String text(String id) {
        return robot.lookup(id).tryQuery().map(node -> ((Labeled) node).getText()).orElse("");
    }

    private String read(String id) {
        return robot.lookup(id).tryQuery().map(Node::getAccessibleText).orElse("");
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return id(owner());
    }

    private static String id(Node node) {
        return node == null || node.getId() == null ? "" : node.getId();
    }

    private Node owner() {
        return onScreen(() -> robot.lookup("#window").query().getScene().getFocusOwner());
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    /** Presses Tab until the keys are on a control. */
    private void tabTo(String id) {
        List<String> passed = new ArrayList<>();
        for (int tabs = 0; tabs < 160 && !id(owner()).equals(id); tabs++) {
            tab();
            passed.add(id(owner()));
        }
        assertEquals(id, focused(), passed.toString());
    }

    /** Types the key and waits for no longer than the keys take to be on another control. */
    private void tab() {
        Node before = owner();
        onScreen(
                () -> {
                    new Robot().keyType(KeyCode.TAB);
                    return null;
                });
        for (int waited = 0; waited < 500 && owner() == before; waited++) {
            WaitForAsyncUtils.sleep(2, TimeUnit.MILLISECONDS);
        }
    }

    private void press(String id) {
        tabTo(id);
        robot.type(KeyCode.SPACE);
    }

    private void stepIs(String title) throws TimeoutException {
        waitUntil(
                () ->
                        text("#lesson-step-title").equals(title)
                                && app.model().lessons().lesson().busyProperty().get().isEmpty());
    }

    private void done() throws TimeoutException {
        waitUntil(() -> text("#lesson-done").equals("Done"));
    }

    private void open(int place, String title) throws TimeoutException {
        robot.type(KeyCode.F2);
        waitUntil(() -> focused().equals("lessons-list"));
        waitUntil(() -> !app.model().lessons().rows().isEmpty());
        robot.type(KeyCode.HOME);
        for (int i = 0; i < place; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        stepIs(title);
    }

    @Test
    void dogAndCatFromStartToEnd() throws TimeoutException {
        open(3, "Far apart");
        assertEquals("Step 1 of 6", text("#lesson-at"));
        assertEquals("Not done yet", text("#lesson-done"));
        assertEquals("", read("#lesson-after"));
        press("explain-pair");
        done();
        assertTrue(read("#lesson-after").startsWith("At step 0 the centred cosine of dog and cat"));
        robot.type(KeyCode.PAGE_DOWN);

        stepIs("What will happen?");
        tabTo("lesson-option-1");
        robot.type(KeyCode.DIGIT1);
        press("lesson-answer");
        assertEquals("Your prediction is kept. Now see what comes.", text("#lesson-note"));
        tabTo("step-count");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("100").type(KeyCode.ENTER);
        done();
        assertEquals("As you predicted.", text("#lesson-note"));
        assertTrue(read("#lesson-after").startsWith("Now it is 0."), read("#lesson-after"));
        press("lesson-next");

        stepIs("Go back and look again");
        tabTo("embedding-map");
        robot.type(KeyCode.HOME);
        done();
        robot.type(KeyCode.PAGE_DOWN);

        stepIs("Do they meet in a sentence?");
        tabTo("lesson-option-2");
        robot.type(KeyCode.DIGIT2);
        press("lesson-answer");
        robot.type(KeyCode.END);
        waitUntil(() -> text("#step-readout").equals("Step 100"));
        tabTo("explain-pair"); // among the buttons of the rail the arrows lead on
        robot.type(KeyCode.DOWN);
        done();
        assertTrue(read("#lesson-say").endsWith("there is none."), read("#lesson-say"));
        assertTrue(read("#lesson-after").endsWith("shared says 0."), read("#lesson-after"));
        press("lesson-next");

        stepIs("What they share");
        waitUntil(() -> robot.lookup("#lesson-question").query().isVisible());
        tabTo("lesson-option-1");
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2);
        press("lesson-answer");
        assertEquals("Right.", text("#lesson-note"));
        press("lesson-next");

        stepIs("In one sentence");
        waitUntil(() -> robot.lookup("#lesson-question").query().isVisible());
        tabTo("lesson-option-1");
        robot.type(KeyCode.DIGIT1);
        press("lesson-answer");
        assertEquals("Right.", text("#lesson-note"));
        press("lesson-next");
        waitUntil(() -> robot.lookup("#lesson-end").tryQuery().isPresent());
        assertEquals("The end", text("#lesson-at"));
    }

    @Test
    void aNumberIsTypedUntilItIsRight() throws TimeoutException {
        open(4, "Dog and bone");
        assertFalse(robot.lookup("#lesson-question").query().isVisible());
        press("explain-context");
        done();
        tabTo("lesson-typed");
        robot.write("3").type(KeyCode.ENTER);
        assertEquals("Not yet. Try again.", text("#lesson-note"));
        assertTrue(read("#lesson-say").startsWith("There are fewer"), read("#lesson-say"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2").type(KeyCode.ENTER);
        assertEquals("Right.", text("#lesson-note"));
    }

    @Test
    void theLessonGoesToTheStageThatItSpeaksOf() throws TimeoutException {
        open(6, "Words become numbers");
        robot.interact(() -> app.model().lessons().lesson().next());
        waitUntil(() -> text("#flow-title").startsWith("2"));
    }

    @Test
    void itMakesRoomForTheMapAndComesBack() throws TimeoutException {
        open(0, "A cloud of points");
        press("lesson-collapse");
        waitUntil(() -> robot.lookup("#lesson-step-title").tryQuery().isEmpty());
        robot.type(KeyCode.F2);
        waitUntil(() -> robot.lookup("#lesson-step-title").tryQuery().isPresent());
        assertFalse(robot.lookup(".lesson-notes").query().isVisible());
        robot.interact(() -> app.model().lessons().lesson().notesShownProperty().set(true));
        assertTrue(robot.lookup(".lesson-notes").query().isVisible());
    }

    /** A writer breaks a lesson, goes to the line that is named, and mends it. */
    @Test
    void aLessonIsWrittenInTheWindow() throws TimeoutException {
        robot.type(KeyCode.F2);
        waitUntil(() -> focused().equals("lessons-list"));
        press("lessons-write");
        waitUntil(() -> robot.lookup("#writing-preview").tryQuery().isPresent());
        TextArea text = robot.lookup("#writing-text").queryAs(TextArea.class);
        String good = text.getText();
        robot.interact(() -> text.setText(good.replace("\"minutes\": 5", "\"minutes\": five")));
        ListView<?> findings = robot.lookup("#writing-findings").queryListView();
        waitUntil(() -> findings.getItems().size() == 1);
        assertTrue(robot.lookup("#writing-try").queryButton().isDisabled());
        tabTo("writing-findings");
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        waitUntil(() -> text.getSelectedText().contains("five"));
        robot.interact(() -> text.setText(good));
        waitUntil(() -> findings.getItems().isEmpty());
        int second = good.indexOf("After");
        robot.interact(() -> text.positionCaret(second));
        press("writing-try");
        stepIs("After");
    }

    /** The rings lie over the parts, and a click goes through them. */
    @Test
    void whatItSpeaksOfHasARingThatLetsClicksThrough() throws TimeoutException {
        open(1, "One step");
        waitUntil(() -> robot.lookup(".lesson-ring").queryAll().stream().anyMatch(Node::isVisible));
        Node step = robot.lookup("#step").query();
        waitUntil(
                () ->
                        robot.lookup(".lesson-ring").queryAll().stream()
                                .filter(Node::isVisible)
                                .map(ring -> ring.localToScene(ring.getBoundsInLocal()))
                                .anyMatch(
                                        ring ->
                                                ring.contains(
                                                        step.localToScene(
                                                                step.getBoundsInLocal()))));
        robot.clickOn("#step");
        done();
        assertEquals("Step 1", text("#step-readout"));
    }
}
