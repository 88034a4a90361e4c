package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.driftscope.problem.Problem;
import org.driftscope.ui.saving.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Boxes and pop-overs in the real window, one over or in place of the other. */
@Tag("ui")
class DialogsWindowTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> answers = new ArrayList<>();
    private DriftscopeApp app;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        waitUntil(() -> !robot.lookup("#play").queryAs(ButtonBase.class).isDisabled());
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        robot.interact(
                () -> {
                    Window window = robot.lookup("#window").query().getScene().getWindow();
                    window.setWidth(1280);
                    window.setHeight(800);
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private boolean there(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private void focusMap() {
        robot.interact(() -> robot.lookup("#embedding-map").query().requestFocus());
    }

    private static List<Popover> popOvers() {
        return Window.getWindows().stream()
                .filter(Popover.class::isInstance)
                .map(Popover.class::cast)
                .toList();
    }

    private void ask(String title) {
        Question question =
                new Question(
                        title,
                        "It matters.",
                        List.of(new Question.Answer("yes", "Yes", () -> answers.add("yes"))),
                        () -> answers.add("closed"));
        robot.interact(() -> app.model().keeping().saving().ask(question));
    }

    @Test
    void aBoxTakesThePlaceOfTheEditorOfAMark() throws Exception {
        focusMap();
        robot.type(KeyCode.M);
        waitUntil(() -> popOvers().size() == 1);
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitUntil(() -> there("#export-begin"));
        waitUntil(() -> popOvers().isEmpty());
        assertNull(app.model().timeline().marks().editedProperty().get());
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> !there("#export-begin"));
    }

    @Test
    void aBoxTakesThePlaceOfAnOpenMenu() throws Exception {
        MenuButton menu = robot.lookup("#menu").queryAs(MenuButton.class);
        robot.interact(menu::show);
        assertTrue(menu.isShowing());
        ask("Sure?");
        waitUntil(() -> there("#answer-yes"));
        waitUntil(() -> !menu.isShowing());
        assertTrue(Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
    }

    @Test
    void onePopOverTakesThePlaceOfAnother() throws Exception {
        fire("#stop-rule");
        waitUntil(() -> popOvers().size() == 1);
        Popover first = popOvers().get(0);
        robot.interact(() -> app.model().timeline().mark());
        waitUntil(() -> !first.isShowing());
        assertEquals(1, popOvers().size());
    }

    @Test
    void whatComesWhileABoxIsOpenLiesOverIt() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        waitUntil(() -> there("#preferences-past"));
        TextInputControl past = robot.lookup("#preferences-past").queryAs(TextInputControl.class);
        robot.interact(
                () -> {
                    past.requestFocus();
                    past.setText("99");
                });
        ask("Sure?");
        waitUntil(() -> there("#answer-yes") && !there("#preferences-past"));
        Problem problem = new Problem("It failed.", "So it is.", "Do something else.");
        robot.interact(() -> app.model().failed(problem));
        waitUntil(() -> there("#problem-close") && !there("#answer-yes"));
        assertEquals(List.of(), answers, "nobody has answered yet");
        fire("#problem-close");
        waitUntil(() -> there("#answer-yes"));
        fire("#answer-yes");
        waitUntil(() -> there("#preferences-past"));
        assertEquals(List.of("yes"), answers);
        assertEquals("99", past.getText());
        assertSame(past, past.getScene().getFocusOwner());
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> !there("#preferences-past"));
        assertFalse(there("#dialog"));
    }

    @Test
    void aQuestionThatIsClosedIsUnansweredAndAnotherTakesItsPlace() throws Exception {
        ask("First?");
        waitUntil(() -> there("#answer-yes"));
        ask("Second?");
        assertEquals(List.of("closed"), answers);
        assertTrue(there("#answer-yes"));
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> !there("#answer-yes"));
        assertEquals(List.of("closed", "closed"), answers);
        assertFalse(there("#dialog"));
    }

    @Test
    void theKeysAreNotShownInPlaceOfWhatIsBeingEdited() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil(() -> there("#editor"));
        robot.type(KeyCode.F1);
        robot.interact(() -> {});
        assertTrue(there("#editor"));
        assertFalse(there("#shortcuts"));
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> !there("#editor"));
        robot.type(KeyCode.F1);
        waitUntil(() -> there("#shortcuts"));
    }
}
