package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.driftscope.plot.SentencePaths;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.map.ColourBy;
import org.driftscope.ui.map.EmbeddingMapView;
import org.driftscope.ui.open.PasteLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What views draw on the map of the real window, and what colours it. */
class MapDrawingsWindowTest {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final String PLAIN =
            """
            the dog eats bread
            the cat eats bread
            the dog drinks milk
            the cat drinks milk
            we walk every morning
            we walk every evening
            """;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;
    private Vocabulary vocabulary;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        waitUntil(() -> !robot.lookup("#play").queryAs(ButtonBase.class).isDisabled());
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        size(1280, 800);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    @Test
    @Tag("ui")
    void pathsOfAWordAreOnTheMapWhileTheSensesAreShown() throws TimeoutException {
        openFile("lesson-two-senses");
        toggle("#explain-senses");
        waitUntil(() -> !text("#path-key-0").isEmpty());
        assertEquals("I ate the sweet orange and drank juice.", text("#path-key-0"));
        assertEquals(2, paths().paths().size());

        toggle("#explain-senses");
        waitUntil(() -> paths().equals(SentencePaths.NONE));
        assertTrue(robot.lookup("#path-key-0").tryQuery().isEmpty());
    }

    @Test
    @Tag("ui")
    void colourFollowsTheLossOfTheStepOnScreen() throws TimeoutException {
        robot.interact(() -> app.model().map().colours().byProperty().set(ColourBy.LOSS));
        waitUntil(() -> text("#map-ramp-meaning").endsWith("in all 87 sentences at step 0"));
        train(20);
        waitUntil(() -> text("#map-ramp-meaning").endsWith("at step 20"));
    }

    @Test
    @Tag("ui")
    void aTextWithoutCategoriesIsColouredByClustersNamedByTheirWords() throws TimeoutException {
        robot.interact(() -> app.model().opening().openText(PLAIN, PasteLayout.LINES));
        waitUntil(
                () ->
                        robot.lookup("#import-learn").tryQuery().isPresent()
                                && !robot.lookup("#import-learn").query().isDisabled());
        robot.interact(robot.lookup("#import-learn").queryButton()::fire);
        waitUntil(() -> text("#corpus-name").equals("Pasted text"));
        waitUntil(() -> !text("#legend-0").isEmpty());
        assertEquals(ColourBy.CLUSTER, app.model().map().colours().byProperty().get());
        List<String> words = List.of(PLAIN.split("\\s+"));
        for (String word : text("#legend-0").split(", ")) {
            assertTrue(words.contains(word), word);
        }
        robot.interact(() -> app.model().restart());
        waitUntil(() -> !text("#legend-0").isEmpty());
        assertFalse(text("#legend-0").isEmpty());
    }

    @Test
    @Tag("pictures")
    void everySizeInBothThemes() throws Exception {
        openFile("lesson-two-senses");
        train(150);
        for (boolean dark : new boolean[] {false, true}) {
            robot.interact(() -> app.model().darkProperty().set(dark));
            for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {800, 600}}) {
                size(size[0], size[1]);
                String name = size[0] + (dark ? "-dark.png" : "-light.png");
                for (ColourBy by : ColourBy.values()) {
                    robot.interact(() -> app.model().map().colours().byProperty().set(by));
                    save("colours-" + by + "-" + name);
                }
                robot.interact(
                        () -> app.model().map().colours().byProperty().set(ColourBy.CATEGORY));
                toggle("#explain-senses");
                save("paths-" + name);
                toggle("#explain-why");
                int orange = paths().token();
                robot.interact(() -> app.model().selection().select(Math.max(orange, 9)));
                save("reason-" + name);
                toggle("#explain-why");
                robot.interact(() -> app.model().selection().clear());
            }
        }
    }

    private SentencePaths paths() {
        return app.model().map().overlays().pathsProperty().get();
    }

    private void openFile(String name) throws TimeoutException {
        Path file = Path.of("corpora", name + ".json");
        robot.interact(() -> app.model().openFile(file));
        waitUntil(() -> app.model().corpusNameProperty().get().equals(name));
        waitUntil(() -> text("#step-readout").equals("Step 0"));
    }

    private void toggle(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ToggleButton.class).fire());
    }

    /** Of a node, empty where there is none. */
    private String text(String id) {
        return robot.lookup(id).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private void train(int steps) throws TimeoutException {
        robot.interact(
                () -> {
                    app.model().transport().speedProperty().set(1);
                    robot.lookup("#step-count")
                            .queryAs(TextInputControl.class)
                            .setText(Integer.toString(steps));
                    robot.lookup("#step-many").queryAs(ButtonBase.class).fire();
                });
        waitUntil(() -> text("#step-readout").equals("Step " + steps));
    }

    private void size(double width, double height) {
        robot.interact(
                () -> {
                    var window = robot.lookup("#window").query().getScene().getWindow();
                    window.setX(0);
                    window.setY(0);
                    window.setWidth(width);
                    window.setHeight(height);
                });
    }

    private void save(String name) throws Exception {
        WaitForAsyncUtils.sleep(900, TimeUnit.MILLISECONDS); // the camera rides there
        WaitForAsyncUtils.waitForFxEvents(10);
        Scene scene = robot.lookup("#window").query().getScene();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.snapshot(null));
        Files.createDirectories(SCREENS);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", SCREENS.resolve(name).toFile());
    }

    @Test
    @Tag("ui")
    void theWordsOfARealTextAreFilteredByFrequencyAndGroupAndFoundAllTheSame()
            throws TimeoutException {
        openFile("pride-and-prejudice");
        StoredCorpus stored = ShippedCorpora.open("pride-and-prejudice");
        vocabulary = Dataset.of(stored.corpus(), stored.recommended().text()).vocabulary();
        waitUntil(() -> drawn("wife") && drawn("i"));
        assertFalse(drawn("the"), "a stop word in no category");
        assertEquals("", text("#map-chosen-text"));

        toggle("#map-filter");
        Slider least = robot.lookup("#map-filter-least").queryAs(Slider.class);
        robot.interact(least::increment);
        assertEquals("At least 4 times", text("#map-filter-least-text"));
        robot.interact(() -> least.setValue(20));
        waitUntil(() -> !drawn("wife"));
        assertTrue(drawn("to"));
        assertTrue(text("#map-filter-count").endsWith(" of 98 words"));
        assertTrue(text("#map-chosen-text").endsWith(" of 98 words hidden"));

        robot.interact(() -> app.model().search().queryProperty().set("wife"));
        robot.interact(() -> app.model().search().submit());
        waitUntil(() -> drawn("wife") && isInside("wife"));
        robot.interact(() -> app.model().selection().clear());
        waitUntil(() -> !drawn("wife"));
        robot.interact(robot.lookup("#map-show-all").queryButton()::fire);
        waitUntil(() -> drawn("wife"));

        robot.interact(robot.lookup("#map-filter-no-groups").queryButton()::fire);
        waitUntil(() -> !drawn("to") && !drawn("wife"));
        toggle("#legend-1"); // family
        waitUntil(() -> drawn("wife"));
        assertFalse(drawn("to"));
        assertEquals("10 of 98 words", text("#map-filter-count"));

        robot.interact(() -> app.model().search().queryProperty().set("the"));
        robot.interact(() -> app.model().search().submit());
        waitUntil(() -> drawn("the") && isInside("the"));
        assertTrue(text("#word-facts").contains(" · stop word · "), text("#word-facts"));
    }

    private boolean drawn(String word) {
        return place(word).isPresent();
    }

    private boolean isInside(String word) {
        EmbeddingMapView map = robot.lookup("#embedding-map").query();
        return place(word).stream().anyMatch(map.getLayoutBounds()::contains);
    }

    private Optional<Point2D> place(String word) {
        EmbeddingMapView map = robot.lookup("#embedding-map").query();
        return map.positionOf(vocabulary.id(word).orElseThrow());
    }
}
