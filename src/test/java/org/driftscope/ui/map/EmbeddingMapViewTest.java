package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Box;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.Push;
import org.driftscope.plot.Ramp;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.SentencePaths;
import org.driftscope.plot.WordGroups;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.QuestionsByHand;
import org.driftscope.ui.Selection;
import org.driftscope.ui.SharedStage;
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
    private final EmbeddingMapViewModel model =
            new EmbeddingMapViewModel(selection, nearest, new QuestionsByHand());
    private final SyntheticRun run = SyntheticRun.small();
    private EmbeddingMapView view;

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        view = new EmbeddingMapView(model);
        stage.setScene(new Scene(view, 900, 640));
        stage.sizeToScene();
        stage.show();
        model.stillProperty().set(true); // how points and camera ease is tested without a window
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
    void onlyWithAltTheArrowsMoveTheMap(FxRobot robot) {
        settle();
        robot.interact(view::requestFocus);
        Point2D before = at("orange");

        robot.type(KeyCode.RIGHT);
        settle();
        assertEquals(before, at("orange"));

        robot.interact(view::requestFocus);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertEquals(before.getX() - 40, at("orange").getX(), 1);
    }

    private Set<Integer> ids(String... words) {
        return Stream.of(words).map(run::id).collect(Collectors.toSet());
    }

    private static final List<String> ANIMALS = List.of("dog", "cat", "rabbit", "puppy", "kitten");

    /** The rectangle around the animals, larger by some pixels. */
    private double[] aroundTheAnimals() {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (String animal : ANIMALS) {
            Point2D at = at(animal);
            box[0] = Math.min(box[0], at.getX() - 12);
            box[1] = Math.min(box[1], at.getY() - 12);
            box[2] = Math.max(box[2], at.getX() + 12);
            box[3] = Math.max(box[3], at.getY() + 12);
        }
        return box;
    }

    private void dragBox(FxRobot robot, double[] box) {
        robot.drag(view.localToScreen(box[0], box[1]), MouseButton.PRIMARY)
                .moveTo(view.localToScreen((box[0] + box[2]) / 2, box[3]))
                .dropTo(view.localToScreen(box[2], box[3]));
        settle();
    }

    @Test
    void draggingWithShiftChoosesTheWordsInTheBox(FxRobot robot) {
        settle();
        Point2D before = at("orange");

        robot.press(KeyCode.SHIFT);
        dragBox(robot, aroundTheAnimals());
        robot.release(KeyCode.SHIFT);

        assertEquals(ids(ANIMALS.toArray(String[]::new)), selection.chosen());
        assertEquals(before, at("orange"), "the map stays where it is");
        assertFalse(robot.lookup("#map-outline").query().isVisible());
        assertTrue(robot.lookup("#map-chosen").query().isVisible());
        assertEquals(
                "5 words chosen", robot.lookup("#map-chosen-text").queryAs(Label.class).getText());
    }

    @Test
    void aBoxIsDrawnWhileItIsDraggedAndGivenUpWithEscape(FxRobot robot) {
        settle();
        robot.clickOn("#map-box");
        double[] box = aroundTheAnimals();

        robot.drag(view.localToScreen(box[0], box[1]), MouseButton.PRIMARY)
                .moveTo(view.localToScreen(box[2], box[3]));
        assertTrue(robot.lookup("#map-outline").query().isVisible());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#map-outline").query().isVisible());
        robot.drop();

        assertEquals(Set.of(), selection.chosen());
        assertEquals(MapTool.BOX, model.toolProperty().get());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(MapTool.MOVE, model.toolProperty().get());
    }

    @Test
    void theLassoTakesWhatLiesInsideItAndCtrlKeepsWhatWasChosen(FxRobot robot) {
        settle();
        robot.interact(() -> selection.choose(ids("night")));
        robot.interact(view::requestFocus);
        robot.type(KeyCode.L);
        assertEquals(MapTool.LASSO, model.toolProperty().get());
        Point2D dog = at("dog");

        robot.press(KeyCode.CONTROL);
        robot.drag(view.localToScreen(dog.add(-14, 0)), MouseButton.PRIMARY)
                .moveTo(view.localToScreen(dog.add(0, -14)))
                .moveTo(view.localToScreen(dog.add(14, 0)))
                .dropTo(view.localToScreen(dog.add(0, 14)));
        robot.release(KeyCode.CONTROL);
        settle();

        assertTrue(selection.chosen().containsAll(ids("dog", "night")));
        assertFalse(selection.chosen().contains(run.id("bread")));
    }

    @Test
    void ctrlAndAClickChooseAWordBesidesTheOthers(FxRobot robot) {
        settle();

        robot.press(KeyCode.CONTROL).clickOn(onScreen("tea")).clickOn(onScreen("soup"));
        robot.release(KeyCode.CONTROL);
        assertEquals(ids("tea", "soup"), selection.chosen());

        robot.clickOn(view.localToScreen(5, 320));
        assertEquals(Set.of(), selection.chosen());
    }

    @Test
    void theBarIsolatesHidesAndShowsAll(FxRobot robot) {
        settle();
        robot.interact(() -> selection.choose(ids("dog", "cat", "tea")));
        settle();

        robot.clickOn("#map-isolate");
        settle();
        assertTrue(drawn("tea"));
        assertFalse(drawn("night"));
        robot.clickOn("#map-show-all");
        settle();
        assertTrue(drawn("night"));
        robot.clickOn("#map-hide");
        settle();
        assertFalse(drawn("tea"));
        assertTrue(drawn("night"));
        robot.clickOn("#map-show-all");
        settle();
        assertFalse(robot.lookup("#map-chosen").query().isVisible());
    }

    private boolean drawn(String word) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> view.positionOf(run.id(word)).isPresent());
    }

    @Test
    void theKeyboardChoosesIsolatesAndHides(FxRobot robot) {
        settle();
        robot.interact(view::requestFocus);

        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        List<Integer> fitted = run.description().fittedWords();
        assertEquals(Set.of(fitted.get(0), fitted.get(1)), selection.chosen());
        robot.type(KeyCode.H);
        settle();
        assertEquals("2 of 19 words hidden", model.chosenWords().textProperty().get());
        robot.type(KeyCode.S);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertEquals(19, selection.chosen().size());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Set.of(), selection.chosen());
    }

    @Test
    void pushesAreArrowsWithAKeyAndAFactor(FxRobot robot) {
        float[] along = run.start().embeddings().selectRows(run.id("dog")).toArray();
        Matrix vector = Matrix.copyOf(1, along.length, along);
        for (int c = 0; c < along.length; c++) {
            along[c] = -along[c];
        }
        Matrix back = Matrix.owning(1, along.length, along);
        robot.interact(
                () -> {
                    selection.select(run.id("dog"));
                    model.overlays()
                            .pushesProperty()
                            .set(
                                    List.of(
                                            new Push("sum", Push.Role.SUM, vector),
                                            new Push("night 40 %", Push.Role.OUTPUT_PULL, back)));
                });
        settle();

        ScatterLayout painted = view.painted().orElseThrow();
        ScatterLayout.Line arrow = painted.arrows().get(1);
        assertEquals(at("dog"), new Point2D(arrow.x1(), arrow.y1()));
        assertInk(
                Ink.of(0x009E73),
                pixel(0.3 * arrow.x1() + 0.7 * arrow.x2(), 0.3 * arrow.y1() + 0.7 * arrow.y2()));
        assertTrue(painted.labels().stream().anyMatch(label -> label.text().equals("night 40 %")));
        String caption = robot.lookup("#map-caption").queryAs(Label.class).getText();
        assertTrue(caption.matches(".* · pushes (enlarged|reduced) × [0-9.]+"), caption);
        assertEquals(
                "output, pulled",
                robot.lookup("#push-key-output-pull").queryAs(Label.class).getText());

        robot.interact(() -> model.overlays().pushesProperty().set(List.of()));
        settle();

        assertEquals(List.of(), view.painted().orElseThrow().arrows());
        assertTrue(robot.lookup("#push-key-output-pull").tryQuery().isEmpty());
        assertFalse(robot.lookup("#map-caption").queryAs(Label.class).getText().contains("push"));
    }

    @Test
    void aWordColouredByFrequencyHasTheColourOfItsLevel(FxRobot robot) {
        robot.interact(() -> model.colours().byProperty().set(ColourBy.FREQUENCY));
        settle();

        Ramp ramp = Ramp.of(CategoryPalette.LIGHT, false);
        assertInk(ramp.ink(0), pixel(at("dog").getX(), at("dog").getY()));
        Point2D orange = at("orange");
        assertInk(ramp.ink(8), pixel(orange.getX() - 3, orange.getY()));
        assertInk(ramp.ink(8), pixel(orange.getX() + 3, orange.getY()));
        assertEquals("4 times", robot.lookup("#map-ramp-most").queryAs(Label.class).getText());

        EmbeddingMapView later =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new EmbeddingMapView(model));
        assertEquals("4 times", ((Label) later.lookup("#map-ramp-most")).getText());
    }

    @Test
    void pathsAreDrawnWithAKeyForEachSentenceAndForTheSigns(FxRobot robot) {
        float[] rows = new float[32];
        Matrix embeddings = run.frame(90, RunState.PAUSED).embeddings();
        embeddings.copyRow(run.id("orange"), rows, 0);
        embeddings.copyRow(run.id("night"), rows, 16);
        SentencePaths.Path path =
                new SentencePaths.Path("here", 0, true, Matrix.owning(2, 16, rows));
        String sentence = "the orange is here , and it is longer than a legend has room for .";
        robot.interact(
                () ->
                        model.overlays()
                                .pathsProperty()
                                .set(
                                        new SentencePaths(
                                                run.id("orange"),
                                                "orange",
                                                List.of(new SentencePaths.Sentence(sentence, 2)),
                                                List.of(path))));
        settle();

        ScatterLayout.Line line = view.painted().orElseThrow().paths().lines().get(0);
        assertEquals(at("orange"), new Point2D(line.x1(), line.y1()));
        assertEquals(at("night"), new Point2D(line.x2(), line.y2()));
        assertInk(
                Ink.of(0x009E73), pixel((line.x1() + line.x2()) / 2, (line.y1() + line.y2()) / 2));
        assertEquals(
                "the orange is here , and it is longer than …",
                robot.lookup("#path-key-0").queryAs(Label.class).getText());
        assertTrue(
                robot.lookup("#path-key-signs")
                        .queryAs(Label.class)
                        .getText()
                        .startsWith("orange alone"));

        robot.interact(() -> model.overlays().pathsProperty().set(SentencePaths.NONE));
        settle();
        assertTrue(robot.lookup("#path-key-0").tryQuery().isEmpty());
        assertEquals(List.of(), view.painted().orElseThrow().paths().lines());
    }

    @Test
    void theReasonOfAPushWrapsWithinTheMap(FxRobot robot) {
        Matrix along = run.start().embeddings().selectRows(run.id("dog"));
        String reason =
                "“i drink coffee every _”, target “morning” given 12 %; looked at ".repeat(3);
        robot.interact(
                () -> {
                    selection.select(run.id("dog"));
                    model.overlays()
                            .pushesProperty()
                            .set(
                                    List.of(
                                            new Push("sum", Push.Role.SUM, along),
                                            new Push(
                                                    "night 40 %",
                                                    Push.Role.OUTPUT_PULL,
                                                    along,
                                                    Optional.of(reason))));
                });
        settle();

        Label label = robot.lookup("#push-reason").queryAs(Label.class);
        assertEquals("Strongest: " + reason, label.getText());
        assertTrue(label.getWidth() <= 900, "as wide as the map at most");
        assertTrue(label.getHeight() > 30, "so that it takes two lines");
        assertTrue(
                view.painted().orElseThrow().labels().stream()
                        .noneMatch(
                                shown ->
                                        shown.box()
                                                .overlaps(
                                                        new Box(
                                                                14,
                                                                14 + label.getLayoutY(),
                                                                label.getWidth(),
                                                                label.getHeight()))),
                "labels keep clear of it");
    }

    @Test
    void theComponentIsChosenInTheLegend(FxRobot robot) {
        robot.interact(() -> model.colours().byProperty().set(ColourBy.COMPONENT));
        settle();
        Spinner<?> spinner = robot.lookup("#map-component").queryAs(Spinner.class);

        robot.interact(() -> spinner.increment(1));
        settle();

        assertEquals(2, model.colours().componentProperty().get());
        assertEquals(
                "Component 2 of the 16 of a word’s vector",
                robot.lookup("#map-ramp-meaning").queryAs(Label.class).getText());
        int level = model.scene().orElseThrow().options().levels().all().get(run.id("dog"));
        assertInk(
                Ramp.of(CategoryPalette.LIGHT, true).ink(level),
                pixel(at("dog").getX(), at("dog").getY()));
        robot.interact(() -> spinner.decrement(2));
        assertEquals(16, model.colours().componentProperty().get(), "round and round");
        robot.interact(() -> model.colours().byProperty().set(ColourBy.FREQUENCY));
        settle();
        assertTrue(robot.lookup("#map-component").tryQuery().isEmpty());
    }

    @Test
    void clustersHaveTheirNamesInTheLegendAndCanBeHeldBack(FxRobot robot) {
        List<Integer> numbers = new ArrayList<>();
        for (int id = 0; id < run.description().dataset().vocabulary().size(); id++) {
            numbers.add(id == run.id("dog") ? 3 : 0);
        }
        robot.interact(
                () -> {
                    model.colours()
                            .clustersProperty()
                            .set(new WordGroups(numbers, List.of("cat, tea", "", "", "dog")));
                    model.colours().byProperty().set(ColourBy.CLUSTER);
                });
        settle();

        assertEquals("dog", robot.lookup("#legend-3").queryAs(ToggleButton.class).getText());
        assertTrue(robot.lookup("#legend-1").tryQuery().isEmpty());
        assertInk(CategoryPalette.LIGHT.category(3), pixel(at("dog").getX(), at("dog").getY()));
        assertInk(CategoryPalette.LIGHT.category(0), pixel(at("night").getX(), at("night").getY()));
        ToggleButton first = robot.lookup("#legend-0").queryAs(ToggleButton.class);
        robot.clickOn(first);
        robot.interact(
                () ->
                        model.colours()
                                .clustersProperty()
                                .set(
                                        new WordGroups(
                                                numbers, List.of("night, tea", "", "", "dog"))));
        settle();
        assertTrue(pixel(at("night").getX(), at("night").getY()).getBrightness() > 0.9);
        assertEquals("night, tea", first.getText());
        assertSame(first, robot.lookup("#legend-0").query(), "the button under the pointer stays");
    }
}
