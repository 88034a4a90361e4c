package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class EmbeddingMapViewTest {
    private final Selection selection = new Selection();
    private final NearestWords nearest = new NearestWords();
    private final EmbeddingMapViewModel model = new EmbeddingMapViewModel(selection, nearest);
    private final SyntheticRun run = SyntheticRun.small();
    private EmbeddingMapView view;

    @Start
    void start(Stage stage) {
        view = new EmbeddingMapView(model);
        stage.setScene(new Scene(view, 900, 640));
        stage.show();
        model.open(run.description());
        show(run.frame(0, RunState.PLAYING));
        show(run.frame(90, RunState.PAUSED));
    }

    private void show(Frame frame) {
        nearest.show(frame);
        model.show(frame);
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> !view.isMoving()).get());
        } catch (TimeoutException e) {
            throw new AssertionError("The map never comes to rest", e);
        }
    }

    private Point2D at(String word) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> view.positionOf(run.id(word)).orElseThrow());
    }

    private Point2D onScreen(String word) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> view.localToScreen(view.positionOf(run.id(word)).orElseThrow()));
    }

    private Color pixel(double x, double y) {
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> view.snapshot(null, null));
        return image.getPixelReader().getColor((int) x, (int) y);
    }

    private static void assertInk(Ink expected, Color actual) {
        String text = expected + " but was " + actual;
        assertEquals(expected.red() / 255.0, actual.getRed(), 0.02, text);
        assertEquals(expected.green() / 255.0, actual.getGreen(), 0.02, text);
        assertEquals(expected.blue() / 255.0, actual.getBlue(), 0.02, text);
    }

    @Test
    void wordsAreWhereTheMapSaysInTheColoursOfTheirCategories() {
        settle();

        assertInk(CategoryPalette.LIGHT.category(0), pixel(at("dog").getX(), at("dog").getY()));
        assertInk(CategoryPalette.LIGHT.category(3), pixel(at("night").getX(), at("night").getY()));
        Point2D orange = at("orange");
        assertInk(CategoryPalette.LIGHT.category(1), pixel(orange.getX() - 3, orange.getY()));
        assertInk(CategoryPalette.LIGHT.category(2), pixel(orange.getX() + 3, orange.getY()));
        assertInk(CategoryPalette.LIGHT.background(), pixel(3, 320));
    }

    @Test
    void theDarkThemeRepaintsTheMap() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.darkProperty().set(true));
        settle();

        assertInk(CategoryPalette.DARK.category(0), pixel(at("dog").getX(), at("dog").getY()));
        assertInk(CategoryPalette.DARK.background(), pixel(3, 320));
    }

    @Test
    void pointingAtAWordShowsItsCard(FxRobot robot) {
        settle();

        robot.moveTo(onScreen("cat"));
        settle();

        assertTrue(robot.lookup("#hover-card").query().isVisible());
        assertEquals("cat", robot.lookup("#hover-card-word").queryAs(Label.class).getText());
        robot.moveTo(view.localToScreen(5, 320));
        settle();
        assertFalse(robot.lookup("#hover-card").query().isVisible());
    }

    @Test
    void aClickSelectsAndAClickBesideClears(FxRobot robot) {
        settle();

        robot.clickOn(onScreen("tea"));
        assertEquals(run.id("tea"), selection.token());

        robot.clickOn(view.localToScreen(5, 320));
        assertEquals(Selection.NONE, selection.token());
    }

    @Test
    void zoomingSpreadsTheWordsAndFittingBringsThemBack(FxRobot robot) {
        settle();
        double before = at("dog").distance(at("night"));

        robot.clickOn("#map-zoom-in");
        settle();
        assertEquals(1.4 * before, atDistance(), 0.5);

        robot.clickOn("#map-fit");
        settle();
        assertEquals(before, atDistance(), 0.5);
    }

    /** Words may leave the picture when it is zoomed; their distance is told by the camera. */
    private double atDistance() {
        double scale = model.camera().shown().scale();
        var points = model.scene().orElseThrow().points();
        double dx = points.get(run.id("dog"), 0) - points.get(run.id("night"), 0);
        double dy = points.get(run.id("dog"), 1) - points.get(run.id("night"), 1);
        return scale * Math.sqrt(dx * dx + dy * dy);
    }

    @Test
    void draggingMovesTheMapWithThePointer(FxRobot robot) {
        settle();
        Point2D before = at("orange");

        robot.drag(view.localToScreen(5, 320), MouseButton.PRIMARY)
                .dropTo(view.localToScreen(45, 300));
        settle();

        assertEquals(before.getX() + 40, at("orange").getX(), 1);
        assertEquals(before.getY() - 20, at("orange").getY(), 1);
    }

    @Test
    void theLegendHoldsACategoryBack(FxRobot robot) {
        settle();

        robot.clickOn("#legend-0");
        settle();

        assertTrue(pixel(at("dog").getX(), at("dog").getY()).getBrightness() > 0.9);
    }

    @Test
    void theKeyboardWalksThroughTheWords(FxRobot robot) {
        settle();
        robot.interact(view::requestFocus);

        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(run.description().fittedWords().get(0), selection.token());

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(Selection.NONE, selection.token());
    }

    @Test
    void onlyWithShiftTheArrowsMoveTheMap(FxRobot robot) {
        settle();
        robot.interact(view::requestFocus);
        Point2D before = at("orange");

        robot.type(KeyCode.RIGHT);
        settle();
        assertEquals(before, at("orange"));

        robot.interact(view::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        settle();
        assertEquals(before.getX() - 40, at("orange").getX(), 1);
    }
}
