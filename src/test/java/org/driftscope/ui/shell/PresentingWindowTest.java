package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.present.Blank;
import org.driftscope.ui.present.Part;
import org.driftscope.ui.present.PresentingViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A teacher presents in the real window with the keys that a clicker sends. */
@Tag("ui")
class PresentingWindowTest {
    /** Less than a line is hidden of a text that needs no press. */
    private static final double LINE = 20;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;
    private Stage stage;

    @BeforeEach
    void theWindowIsOpen() throws TimeoutException {
        app = RealWindow.open(1280, 800);
        stage = (Stage) robot.lookup("#window").query().getScene().getWindow();
    }

    @AfterEach
    void close() throws TimeoutException {
        RealWindow.close(app);
    }

    private String text(String id) {
        return robot.lookup(id).tryQuery().map(node -> ((Labeled) node).getText()).orElse("");
    }

    private boolean shown(String id) {
        for (Node at = robot.lookup(id).query(); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Presses a key, as a clicker does, without letting it go. */
    private void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code);
    }

    private void release(KeyCode code) {
        fire(KeyEvent.KEY_RELEASED, code);
    }

    private void fire(EventType<KeyEvent> kind, KeyCode code) {
        KeyEvent event = new KeyEvent(kind, "", "", code, false, false, false, false);
        robot.interact(() -> Event.fireEvent(stage.getScene().getRoot(), event));
    }

    private void type(KeyCode code) {
        press(code);
        release(code);
    }

    private PresentingViewModel presenting() {
        return app.model().presenting();
    }

    @Test
    void onlyTheMapAndTheCaptionAreLeftAndAllComesBack() throws TimeoutException {
        double width = stage.getWidth();
        boolean panel = shown("#settings");
        type(KeyCode.F5);
        waitUntil(() -> presenting().onProperty().get());
        for (String part : new String[] {"#menu", "#rail", "#play", "#timeline", "#settings"}) {
            assertFalse(shown(part), part);
        }
        assertTrue(shown("#embedding-map"));
        waitUntil(() -> !text("#presented-caption").isEmpty());
        assertEquals(text("#map-caption"), text("#presented-caption"));
        assertTrue(magnification() >= 1.25);
        type(KeyCode.ESCAPE);
        assertFalse(presenting().onProperty().get());
        for (String part : new String[] {"#menu", "#rail", "#play", "#timeline"}) {
            assertTrue(shown(part), part);
        }
        assertEquals(panel, shown("#settings"));
        waitUntil(() -> Math.abs(stage.getWidth() - width) < 1);
        assertEquals(1, magnification());
        assertFalse(shown("#presented-line"));
    }

    @Test
    void aHeldKeyStartsItOnce() {
        press(KeyCode.F5);
        press(KeyCode.F5);
        press(KeyCode.F5);
        assertTrue(presenting().onProperty().get());
        release(KeyCode.F5);
        type(KeyCode.F5);
        assertFalse(presenting().onProperty().get());
    }

    @Test
    void withoutALessonClickersStepTheRun() throws TimeoutException {
        type(KeyCode.F5);
        long step = 0;
        for (KeyCode on :
                new KeyCode[] {
                    KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER
                }) {
            type(on);
            step++;
            String reached = "Step " + step;
            waitUntil(() -> text("#step-readout").equals(reached));
        }
        for (KeyCode back : new KeyCode[] {KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP}) {
            type(back);
            step--;
            String reached = "Step " + step;
            waitUntil(() -> text("#step-readout").equals(reached));
        }
    }

    @Test
    void theScreenIsBlankedAndComesBackBeforeAnythingElse() {
        type(KeyCode.B);
        assertEquals(Blank.NONE, presenting().blankProperty().get(), "only while presenting");
        type(KeyCode.F5);
        for (KeyCode black : new KeyCode[] {KeyCode.B, KeyCode.PERIOD}) {
            type(black);
            assertEquals(Blank.BLACK, presenting().blankProperty().get());
            assertTrue(shown("#blank"));
            type(black);
            assertEquals(Blank.NONE, presenting().blankProperty().get());
        }
        for (KeyCode white : new KeyCode[] {KeyCode.W, KeyCode.COMMA}) {
            type(white);
            assertEquals(Blank.WHITE, presenting().blankProperty().get());
            type(KeyCode.PAGE_DOWN);
            assertEquals(Blank.NONE, presenting().blankProperty().get());
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Step 0", text("#step-readout"));
        type(KeyCode.B);
        type(KeyCode.ESCAPE);
        assertTrue(presenting().onProperty().get());
        type(KeyCode.ESCAPE);
        assertFalse(presenting().onProperty().get());
    }

    @Test
    void aWholeLessonIsLedWithOneKeyAndItsNotesAreNeverSeen() throws TimeoutException {
        LessonViewModel lesson = RealWindow.openLesson(app, "dog-and-cat", 0);
        robot.interact(() -> lesson.notesShownProperty().set(true));
        type(KeyCode.F5);
        waitUntil(() -> text("#projected-title").equals("Far apart"));
        assertTrue(words("#projected-text").contains("for comparison"));
        assertTrue(
                robot.lookup("#lesson-task").queryAll().stream()
                        .noneMatch(PresentingWindowTest::isSeen),
                "a press does what is asked");
        int most = 0;
        while (lesson.stepProperty().get() != null && most++ < 60) {
            assertTrue(
                    robot.lookup("#lesson-notes").queryAll().stream()
                            .noneMatch(PresentingWindowTest::isSeen));
            waitUntil(() -> lesson.busyProperty().get().isEmpty());
            type(KeyCode.PAGE_DOWN);
            WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
        }
        assertEquals(6, lesson.numberProperty().get());
        assertTrue(most >= 10, "each question takes a press of its own: " + most);
        type(KeyCode.PAGE_UP);
        waitUntil(() -> text("#projected-title").equals("In one sentence"));
    }

    @Test
    void aLongStepIsReadToItsEndBeforeTheNextOne() throws TimeoutException {
        LessonViewModel lesson = RealWindow.openLesson(app, "dog-and-cat", 0);
        robot.interact(
                () -> {
                    app.model().size().choose(300);
                    while (lesson.numberProperty().get() < 4) {
                        lesson.next();
                    }
                });
        type(KeyCode.F5);
        waitUntil(() -> text("#projected-title").equals("What they share"));
        waitUntil(() -> lesson.busyProperty().get().isEmpty());
        ScrollPane page = robot.lookup("#projected-step").queryAs(ScrollPane.class);
        waitUntil(() -> hidden(page) > 0);
        int scrolled = 0;
        while (lesson.numberProperty().get() == 4) {
            double before = page.getVvalue();
            boolean more = before < 1 && hidden(page) > LINE;
            type(KeyCode.PAGE_DOWN);
            if (more) {
                assertEquals(4, lesson.numberProperty().get());
                assertTrue(page.getVvalue() > before);
                scrolled++;
            }
            WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
        }
        assertTrue(scrolled > 1, scrolled + " times");
        assertEquals(0, page.getVvalue());
        waitUntil(() -> hidden(page) > LINE);
        type(KeyCode.PAGE_DOWN);
        assertTrue(page.getVvalue() > 0);
        type(KeyCode.PAGE_UP);
        assertEquals(0, page.getVvalue());
        assertEquals(5, lesson.numberProperty().get());
        type(KeyCode.PAGE_UP);
        assertEquals(4, lesson.numberProperty().get());
    }

    private static double hidden(ScrollPane page) {
        return page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
    }

    private String words(String id) {
        return robot
                .from(robot.lookup(id).tryQuery().stream().toList())
                .lookup(Text.class::isInstance)
                .queryAllAs(Text.class)
                .stream()
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void anyPartIsHiddenAndAKeyBringsAllBack() {
        for (Part part : Part.values()) {
            robot.interact(() -> presenting().wantedProperty(part).set(false));
        }
        String[] ids = {
            "#menu", "#rail", "#settings", "#timeline", "#play", "#map-caption", "#map-fit"
        };
        for (String id : ids) {
            assertFalse(shown(id), id);
        }
        assertTrue(app.model().told().saidProperty().get().contains("Ctrl+Shift+B"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        for (String id : ids) {
            assertTrue(shown(id), id);
        }
    }

    @Test
    void aCodeThatIsEnteredBeginsThatRun() throws TimeoutException {
        robot.interact(() -> app.model().session());
        RealWindow.choose("menu-enter-code");
        TextField field = robot.lookup("#start-code-field").queryAs(TextField.class);
        robot.interact(() -> field.setText("starter-natural-4 sed 7"));
        assertTrue(
                text("#start-code-answer").contains("“sed” is no setting. Did you mean \"seed\"?"));
        assertTrue(robot.lookup("#start-code-begin").queryButton().isDisabled());
        robot.interact(() -> field.setText("starter-natural-4 seed 7"));
        assertEquals(
                "Begins a new run on starter-natural-4 with seed 7.", text("#start-code-answer"));
        robot.clickOn("#start-code-begin");
        waitUntil(() -> app.model().session().settings().seed() == 7);
    }

    @Test
    void thePresentersWindowHasTheNotesAndLeadsTheLesson() throws TimeoutException {
        LessonViewModel lesson = RealWindow.openLesson(app, "dog-and-cat", 0);
        RealWindow.choose("menu-presenter");
        waitUntil(() -> robot.lookup("#teacher-notes").tryQuery().isPresent());
        assertFalse(
                robot.lookup("#teacher-notes").query().getScene() == stage.getScene(),
                "the notes are in another window");
        assertEquals("Step 0", text("#presenter-step"));
        assertEquals(
                "Open Two words in the rail and choose the ready pair with dog, cat and morning.",
                words("#teacher-task"));
        assertTrue(robot.lookup("#teacher-next").tryQuery().isPresent());
        assertTrue(robot.lookup("#teacher-answer").tryQuery().isEmpty());
        robot.interact(() -> lesson.next());
        waitUntil(() -> words("#teacher-answer").equals("cat"));
        assertEquals(
                "Which word will be more like dog after 100 steps: cat or morning?",
                words("#teacher-ask"));
        int before = lesson.numberProperty().get();
        robot.interact(() -> robot.lookup("#presenter-back").queryButton().fire());
        assertEquals(before - 1, lesson.numberProperty().get());
        robot.interact(() -> robot.lookup("#presenter-blank").queryButton().fire());
        assertEquals(Blank.BLACK, presenting().blankProperty().get());
        robot.interact(() -> stage.hide());
        assertFalse(
                robot.lookup("#presenter")
                        .tryQuery()
                        .filter(PresentingWindowTest::isSeen)
                        .filter(node -> node.getScene().getWindow().isShowing())
                        .isPresent());
    }

    @Test
    void aRingAndALensFollowThePointer() throws TimeoutException {
        robot.moveTo("#embedding-map");
        robot.type(KeyCode.F7).type(KeyCode.F8);
        assertTrue(shown("#pointer-ring"));
        Circle ring = robot.lookup("#pointer-ring").queryAs(Circle.class);
        robot.moveTo("#step");
        Bounds step =
                robot.lookup("#step")
                        .query()
                        .localToScene(robot.lookup("#step").query().getLayoutBounds());
        Point2D middle = ring.localToScene(ring.getCenterX(), ring.getCenterY());
        assertTrue(step.contains(middle), middle::toString);
        ImageView lens = from(robot.lookup("#pointer-view").query());
        waitUntil(() -> lens.getImage() != null && lens.getImage().getWidth() == 192);
        robot.type(KeyCode.F7).type(KeyCode.F8);
        assertFalse(shown("#pointer-ring"));
        assertFalse(lens.isVisible());
    }

    private static ImageView from(Node pointer) {
        return (ImageView) ((Pane) pointer).getChildren().get(0);
    }

    private double magnification() {
        return robot.lookup("#embedding-map").query().getLocalToSceneTransform().getMxx();
    }
}
