package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.lesson.QuestionViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every text of the real window stands out from its ground as WCAG 2.1 wants it (level AA), and
 * everything the keyboard reaches has a name and a role.
 */
@Tag("ui")
class EveryPartWindowTest {
    private static final List<String> BOXES =
            List.of(
                    "menu-preferences",
                    "menu-export",
                    "menu-shortcuts",
                    "menu-about",
                    "menu-paste",
                    "menu-sentences",
                    "menu-groups",
                    "menu-lessons");

    private final FxRobot robot = new FxRobot();
    private final AccessibleNames names = new AccessibleNames();
    private DriftscopeApp app;

    @BeforeEach
    void open() throws TimeoutException {
        app = RealWindow.open(1600, 1000);
    }

    @AfterEach
    void close() throws TimeoutException {
        RealWindow.close(app);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyTextStandsOutAndEveryControlHasAName(boolean dark) throws TimeoutException {
        Contrasts contrasts = new Contrasts(dark);
        robot.interact(
                () -> {
                    app.model().darkProperty().set(dark);
                    app.model().selection().select(3);
                });
        for (int step = 0; step < 3; step++) {
            long wanted = step + 1L;
            fire("#step");
            waitUntil(() -> text("#step-readout").equals("Step " + wanted));
        }
        fire("#legend-0");
        read(contrasts, "map");
        readMenu(contrasts, "#menu");
        readMenu(contrasts, "#view-options");
        readLesson(contrasts);
        for (Explanation view : app.model().explanations().views()) {
            fire("#explain-" + view.id());
            WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
            read(contrasts, view.id());
        }
        fire("#explain-compare");
        for (String box : BOXES) {
            RealWindow.choose(box);
            waitUntil(() -> robot.lookup(".dialog-box").tryQuery().isPresent());
            read(contrasts, box);
            robot.type(KeyCode.ESCAPE);
            waitUntil(() -> robot.lookup(".dialog-box").tryQuery().isEmpty());
        }
        assertTrue(contrasts.read() > 1000, contrasts.read() + " texts read");
        assertTrue(names.read() > 1000, names.read() + " controls read");
        assertEquals(Map.of(), names.missing(), () -> lines(names.missing()));
        assertEquals(Map.of(), contrasts.tooFaint(), () -> lines(contrasts.tooFaint()));
    }

    private static String lines(Map<String, String> found) {
        StringBuilder lines = new StringBuilder();
        found.forEach(
                (name, what) -> lines.append('\n').append(what).append("\n    ").append(name));
        return lines.toString();
    }

    private void readMenu(Contrasts contrasts, String id) {
        robot.interact(
                () -> {
                    MenuButton menu = robot.lookup(id).queryAs(MenuButton.class);
                    menu.show();
                    Window list = Window.getWindows().get(Window.getWindows().size() - 1);
                    assertTrue(list instanceof PopupWindow);
                    list.getScene().getRoot().applyCss();
                    contrasts.read(id, list.getScene().getRoot());
                    menu.hide();
                });
    }

    private void readLesson(Contrasts contrasts) throws TimeoutException {
        LessonViewModel lesson = RealWindow.openLesson(app, "dog-and-cat", 1);
        robot.interact(() -> lesson.notesShownProperty().set(true));
        waitUntil(() -> robot.lookup(".lesson-question").tryQuery().isPresent());
        read(contrasts, "lesson");
        robot.interact(
                () -> {
                    QuestionViewModel asked = question();
                    asked.choose(1);
                    asked.answer();
                });
        read(contrasts, "answer");
        robot.interact(() -> app.model().lessons().lesson().close());
    }

    private QuestionViewModel question() {
        return app.model().lessons().lesson().stepProperty().get().question().orElseThrow();
    }

    private void read(Contrasts contrasts, String where) {
        robot.interact(
                () -> {
                    root().applyCss();
                    root().layout();
                    contrasts.read(where, root());
                    names.read(where, root());
                });
    }

    private Parent root() {
        return robot.lookup("#window").queryParent();
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private String text(String id) {
        Node node = robot.lookup(id).query();
        return ((Labeled) node).getText();
    }
}
