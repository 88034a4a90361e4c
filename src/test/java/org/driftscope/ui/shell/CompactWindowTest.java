package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.driftscope.storage.PreferencesFile;
import org.driftscope.ui.map.EmbeddingMapView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window drawn larger, and in so little room that one page is shown at a time. */
@Tag("ui")
class CompactWindowTest {
    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void open() throws TimeoutException {
        app = RealWindow.open(1280, 800, "--" + DriftscopeApp.FOLDER + "=" + folder);
        robot.interact(() -> app.model().selection().select(3));
    }

    @AfterEach
    void close() throws TimeoutException {
        RealWindow.close(app);
    }

    @Test
    void keysMakeAllLargerAndSmallerAndItIsRemembered() throws TimeoutException {
        resize(1280, 800, 100);
        control(KeyCode.PLUS);
        assertEquals(1.1, factor(), 1e-9);
        control(KeyCode.ADD);
        assertEquals(1.25, factor(), 1e-9);
        control(KeyCode.MINUS);
        assertEquals(1.1, factor(), 1e-9);
        waitUntil(() -> new PreferencesFile(folder).read().choices().look().percent() == 110);
        control(KeyCode.DIGIT0);
        assertEquals(1, factor(), 1e-9);
        for (int i = 0; i < 4; i++) {
            control(KeyCode.SUBTRACT);
        }
        assertEquals(0.8, factor(), 1e-9);
    }

    /** 800 pixels at 200 % are 400 units wide, of which the map takes all. */
    @Test
    void aPointOfTheMapIsHitAndItsMenuIsAsLarge() throws TimeoutException {
        resize(800, 600, 200);
        EmbeddingMapView map = robot.lookup("#embedding-map").queryAs(EmbeddingMapView.class);
        assertEquals(400, map.getWidth(), 1);
        waitUntil(() -> map.positionOf(3).isPresent());
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS); // the camera comes to rest
        robot.interact(() -> app.model().selection().select(-1));
        Point2D place = map.localToScreen(map.positionOf(3).orElseThrow());
        robot.clickOn(place);
        waitUntil(() -> app.model().selection().token() == 3);
        robot.interact(() -> robot.lookup("#menu").queryAs(MenuButton.class).show());
        WaitForAsyncUtils.waitForFxEvents();
        Window last = Window.getWindows().get(Window.getWindows().size() - 1);
        assertTrue(last instanceof PopupWindow);
        Node content = last.getScene().getRoot().getChildrenUnmodifiable().get(0);
        assertEquals(2, content.getLocalToSceneTransform().getMxx(), 1e-9);
        assertTrue(last.getY() >= 0);
    }

    @ParameterizedTest
    @CsvSource({"800, 600, 200", "1280, 800, 300"})
    void everyPartIsAPageAndNoTextIsCutOff(int width, int height, int percent)
            throws TimeoutException {
        resize(width, height, percent);
        ComboBox<?> chooser = robot.lookup("#page-chooser").queryComboBox();
        assertEquals(3 + 11, chooser.getItems().size());
        Set<String> cut = new TreeSet<>();
        for (int page = 0; page < chooser.getItems().size(); page++) {
            int number = page;
            robot.interact(() -> chooser.getSelectionModel().select(number));
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
            String name = "page " + page;
            robot.interact(() -> collect(name, window(), window().getScene().getWidth(), cut));
        }
        assertEquals(Set.of(), cut);
    }

    @Test
    void theMapsButtonsLieOnItAndALongPageHasAScrollBar() throws TimeoutException {
        resize(1280, 800, 300);
        Node map = robot.lookup("#embedding-map").query();
        for (String button : List.of("box", "lasso", "filter", "fit", "zoom-in", "zoom-out")) {
            Node shown = robot.lookup("#map-" + button).query();
            waitUntil(
                    () ->
                            map.localToScene(map.getLayoutBounds())
                                    .contains(shown.localToScene(shown.getLayoutBounds())));
        }
        resize(1280, 740, 300); // the size of a screen less two bars
        ComboBox<?> chooser = robot.lookup("#page-chooser").queryComboBox();
        robot.interact(() -> chooser.getSelectionModel().select(1)); // the timeline
        ScrollPane page = robot.lookup("#page").queryAs(ScrollPane.class);
        waitUntil(
                () ->
                        page.getChildrenUnmodifiable().stream()
                                .filter(ScrollBar.class::isInstance)
                                .map(ScrollBar.class::cast)
                                .anyMatch(
                                        bar ->
                                                bar.getOrientation() == Orientation.VERTICAL
                                                        && bar.isVisible()));
    }

    @Test
    void aLessonIsAPageAndTheUsualWindowComesBack() throws TimeoutException {
        resize(800, 600, 200);
        assertFalse(shown("#lesson"));
        RealWindow.openLesson(app, "random-beginnings", 0);
        waitUntil(() -> shown("#lesson"));
        assertFalse(shown("#embedding-map"));
        resize(1280, 800, 100);
        waitUntil(() -> shown("#embedding-map"));
        for (String part : Set.of("#lesson", "#embedding-map", "#timeline", "#play", "#rail")) {
            assertTrue(shown(part), part);
        }
        assertFalse(shown("#page-chooser"));
    }

    /** Texts that are shortened, and those beyond the edge at the right. */
    private static void collect(String page, Node node, double width, Set<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            judge(page, labeled, width, cut);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(page, child, width, cut));
        }
    }

    private static void judge(String page, Labeled labeled, double width, Set<String> cut) {
        Optional<Text> drawn =
                labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .filter(child -> !(child instanceof FontIcon))
                        .map(Text.class::cast)
                        .filter(Node::isVisible)
                        .findFirst();
        if (drawn.isEmpty() || labeled.getText().isBlank()) {
            return;
        }
        Text text = drawn.get();
        String name = page + ": " + labeled.getId() + " " + labeled.getText();
        if (!text.getText().equals(labeled.getText())) {
            cut.add(name + " shortened");
        }
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        if (bounds.getMaxX() > width + 1 || bounds.getMinX() < -1) {
            cut.add(name + " beyond the edge");
        }
    }

    private void resize(int width, int height, int percent) throws TimeoutException {
        robot.interact(
                () -> {
                    app.model().size().choose(percent);
                    Stage stage = (Stage) window().getScene().getWindow();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        waitUntil(
                () ->
                        Math.abs(window().getLayoutBounds().getWidth() - 100.0 * width / percent)
                                < 2);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private double factor() {
        return window().getLocalToSceneTransform().getMxx();
    }

    private Node window() {
        return robot.lookup("#window").query();
    }

    private boolean shown(String id) {
        return robot.lookup(id).queryAll().stream().anyMatch(CompactWindowTest::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
