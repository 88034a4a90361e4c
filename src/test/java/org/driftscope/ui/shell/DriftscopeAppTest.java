package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.problem.Problem;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextLayout;
import org.driftscope.text.TextSettings;
import org.driftscope.ui.map.EmbeddingMapView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Clicks through the real window. */
@Tag("ui")
class DriftscopeAppTest {
    private static final long PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void theWindowIsOpen() throws TimeoutException {
        open();
        waitUntil(() -> text("#corpus-name").equals("starter-natural-4"));
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        waitUntil(() -> text("#loss-readout").startsWith("Loss"));
    }

    private void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        size(1280, 800);
    }

    /** Moves the window to the corner first: the headless screen can't paint beyond its edge. */
    private void size(double width, double height) {
        robot.interact(
                () -> {
                    Window window = node("#window").getScene().getWindow();
                    window.setX(0);
                    window.setY(0);
                    window.setWidth(width);
                    window.setHeight(height);
                });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private Node node(String id) {
        return robot.lookup(id).query();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup(id).queryAs(type);
    }

    private String text(String id) {
        Node node = node(id);
        return node instanceof TextInputControl field
                ? field.getText()
                : ((Labeled) node).getText();
    }

    private int step() {
        return Integer.parseInt(text("#step-readout").replaceAll("\\D", ""));
    }

    private void type(String id, String words) {
        robot.clickOn(id).press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(words, 0);
    }

    /** Presses a button that may have to be scrolled to. */
    private void fire(String id) {
        robot.interact(() -> node(id, ButtonBase.class).fire());
    }

    /** Where the words of the first categories lie on the map. */
    private List<Point2D> points() throws TimeoutException {
        EmbeddingMapView map = node("#embedding-map", EmbeddingMapView.class);
        waitUntil(() -> !map.isMoving());
        return WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS),
                () ->
                        IntStream.range(0, 70)
                                .mapToObj(map::positionOf)
                                .flatMap(place -> place.stream())
                                .toList());
    }

    @Test
    void invitesToPlayAtStepZero() throws TimeoutException {
        assertTrue(node("#invitation").isVisible());
        assertFalse(points().isEmpty());
        robot.clickOn("#invitation-play");
        waitUntil(() -> step() > 0);
        assertFalse(node("#invitation").isVisible());
    }

    @Test
    void playsAndPausesByButtonAndSpace() throws TimeoutException {
        robot.clickOn("#play");
        waitUntil(() -> text("#play").equals("Pause") && step() >= 2);
        robot.clickOn("#play");
        waitUntil(() -> text("#play").equals("Play"));
        int paused = step();
        robot.type(KeyCode.SPACE);
        waitUntil(() -> step() > paused);
        robot.type(KeyCode.SPACE);
        waitUntil(() -> text("#play").equals("Play"));
    }

    @Test
    void takesOneStepAndManySteps() throws TimeoutException {
        robot.clickOn("#step");
        waitUntil(() -> step() == 1);
        robot.type(KeyCode.RIGHT);
        waitUntil(() -> step() == 2);
        type("#step-count", "7");
        robot.clickOn("#step-many");
        waitUntil(() -> step() == 9 && text("#play").equals("Play"));
        type("#step-count", "seven");
        assertTrue(node("#step-many").isDisabled());
    }

    @Test
    void goesAsFastAsItGoesAtTheEndOfTheSlider() throws TimeoutException {
        Slider speed = node("#speed", Slider.class);
        robot.interact(() -> speed.setValue(1));
        assertEquals("as fast as it goes", text("#speed-readout"));
        robot.clickOn("#play");
        waitUntil(() -> step() >= 100);
        waitUntil(() -> text("#clusters-readout").contains("clear, first at step"));
    }

    @Test
    void stopsByItselfAndSaysWhy() throws TimeoutException {
        robot.interact(() -> app.model().transport().speedProperty().set(1));
        robot.clickOn("#stop-rule");
        waitUntil(() -> robot.lookup("#stop-at-step").tryQuery().isPresent());
        fire("#stop-at-step");
        robot.interact(() -> node("#stop-step", TextInputControl.class).setText("12"));
        robot.clickOn("#stop-rule");
        robot.clickOn("#play");
        waitUntil(() -> text("#stopped-readout").equals("Stopped at step 12, as you asked"));
        assertEquals(12, step());
    }

    @Test
    void restartsWhereItBeganAndElsewhereWithANewSeed() throws TimeoutException {
        List<Point2D> start = points();
        type("#step-count", "20");
        robot.clickOn("#step-many");
        waitUntil(() -> step() == 20);
        robot.clickOn("#restart");
        waitUntil(() -> step() == 0 && node("#invitation").isVisible());
        assertEquals(start, points());
        robot.clickOn("#restart-new-seed");
        waitUntil(() -> !text("#settings-seed").equals("1"));
        waitUntil(() -> step() == 0);
        assertNotEquals(start, points());
    }

    @Test
    void appliesSettingsWithARestart() throws TimeoutException {
        robot.clickOn("#step");
        waitUntil(() -> step() == 1);
        String before = text("#settings-summary");
        robot.interact(() -> node("#settings-d-model", TextInputControl.class).setText("9"));
        assertTrue(text("#settings-problem").contains("2 heads don't divide a vector of 9"));
        assertTrue(node("#settings-apply").isDisabled());
        robot.interact(() -> node("#settings-d-model", TextInputControl.class).setText("24"));
        assertTrue(text("#settings-problem").contains("restart"));
        robot.clickOn("#settings-apply");
        waitUntil(() -> step() == 0 && node("#settings-apply").isDisabled());
        assertEquals("24", text("#settings-d-model"));
        assertTrue(before.contains("vocabulary 70"));
    }

    @Test
    void looksAtTheSameRunInAnotherWay() throws TimeoutException {
        robot.clickOn("#step");
        waitUntil(() -> step() == 1);
        assertTrue(text("#map-caption").startsWith("Plane of the two main components"));
        robot.interact(() -> app.model().settings().projection().alignedProperty().set(false));
        waitUntil(() -> !text("#map-caption").startsWith("Plane of the two main components"));
        robot.interact(() -> app.model().settings().projection().alignedProperty().set(true));
        robot.interact(() -> app.model().settings().projection().dimensionsProperty().set(3));
        waitUntil(() -> text("#map-caption").contains("three main components"));
        assertEquals(1, step());
    }

    @Test
    void learnsFromAnotherShippedCorpus() throws TimeoutException {
        ComboBox<?> corpora = node("#settings-corpus", ComboBox.class);
        assertEquals(14, corpora.getItems().size());
        robot.interact(() -> corpora.getSelectionModel().select(2));
        robot.clickOn("#settings-apply");
        waitUntil(() -> text("#corpus-name").equals("standard-6"));
    }

    @Test
    void findsAndSelectsAWord() throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("dog", 0).type(KeyCode.ENTER);
        waitUntil(() -> node("#word-card").isVisible());
        assertEquals("dog", text("#word-name"));
        assertTrue(text("#word-facts").contains("animals"));
        robot.write("coffee", 0).type(KeyCode.ENTER);
        waitUntil(() -> text("#word-name").equals("coffee"));
        fire("#word-deselect");
        assertFalse(node("#word-card").isVisible());
        type("#search", "zebra");
        robot.type(KeyCode.ENTER);
        waitUntil(() -> text("#search-message").contains("zebra"));
    }

    @Test
    void changesTheTheme() throws TimeoutException {
        assertTrue(backgroundBrightness() > 0.9);
        robot.clickOn("#theme");
        waitUntil(() -> backgroundBrightness() < 0.2);
        robot.clickOn("#theme");
        waitUntil(() -> backgroundBrightness() > 0.9);
    }

    private double backgroundBrightness() {
        WritableImage picture =
                WaitForAsyncUtils.waitForAsyncFx(
                        TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS),
                        () -> node("#transport").snapshot(null, null));
        Color corner = picture.getPixelReader().getColor(2, 2);
        return corner.getBrightness();
    }

    @Test
    void theWordsArePaintedWhereTheMapSaysInTheColoursOfTheirCategories() throws TimeoutException {
        type("#step-count", "20");
        robot.clickOn("#step-many");
        waitUntil(() -> step() == 20 && text("#play").equals("Play"));
        points(); // waits until they rest
        EmbeddingMapView map = node("#embedding-map", EmbeddingMapView.class);
        robot.interact(
                () -> {
                    app.model().map().showTrailsProperty().set(false);
                    app.model().map().showGhostsProperty().set(false);
                    app.model().map().showLabelsProperty().set(false);
                });
        points();
        WritableImage picture =
                WaitForAsyncUtils.waitForAsyncFx(
                        TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS),
                        () -> map.lookup("#map-picture").snapshot(null, null));
        Dataset dataset = Dataset.of(ShippedCorpora.list().get(0).corpus(), TextSettings.DEFAULT);
        int seen = 0;
        for (int id = 0; id < dataset.vocabulary().size(); id++) {
            Optional<Point2D> place = map.positionOf(id);
            if (dataset.categoriesOf(id).size() == 1 && place.isPresent()) {
                Ink ink = CategoryPalette.LIGHT.category(dataset.categoriesOf(id).get(0));
                Color color =
                        picture.getPixelReader()
                                .getColor((int) place.get().getX(), (int) place.get().getY());
                double off =
                        Math.abs(color.getRed() - ink.red() / 255.0)
                                + Math.abs(color.getGreen() - ink.green() / 255.0)
                                + Math.abs(color.getBlue() - ink.blue() / 255.0);
                seen += off < 0.1 ? 1 : 0;
            }
        }
        // A word may lie below another one, but hardly many.
        assertTrue(seen >= 10, seen + " words have the colour of their category");
    }

    @Test
    void textTypedEarlierIsNotOverwrittenByTheClipboard() throws TimeoutException {
        robot.interact(() -> app.model().paste().textProperty().set("My own text."));
        robot.interact(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Something else.")));
        robot.clickOn("#paste");
        waitUntil(() -> robot.lookup("#paste-text").tryQuery().isPresent());
        assertEquals("My own text.", text("#paste-text"));
    }

    @Test
    void learnsFromAPastedText() throws TimeoutException {
        robot.clickOn("#paste");
        waitUntil(() -> robot.lookup("#paste-text").tryQuery().isPresent());
        robot.interact(
                () ->
                        node("#paste-text", TextInputControl.class)
                                .setText("The cat sat here.\nA dog ran away.\nWe ate bread."));
        waitUntil(() -> text("#paste-count").startsWith("3 sentences · 11 words"));
        robot.clickOn("#paste-open");
        learnFromWhatIsShown();
        waitUntil(() -> text("#corpus-name").equals("Pasted text"));
        robot.clickOn("#step");
        waitUntil(() -> step() == 1);
    }

    @Test
    void learnsFrom200SentencesOfProse(@TempDir Path folder) throws Exception {
        List<String> animals = List.of("fox", "owl", "bear", "wolf", "hare");
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            prose.append("Mr. Hill saw a ").append(animals.get(i % 5)).append(" near the old");
            prose.append(i % 7 == 0 ? "\n" : " ").append("mill on day ").append(i % 9).append(". ");
            prose.append(i % 20 == 19 ? "\n\n" : "");
        }
        Path file = Files.writeString(folder.resolve("prose.txt"), prose.toString());
        robot.interact(() -> app.model().openFile(file));
        learnFromWhatIsShown();
        waitUntil(() -> text("#corpus-name").equals("prose.txt"));
        waitUntil(() -> text("#settings-reading").startsWith("Read as running prose"));
        assertTrue(text("#settings-summary").startsWith("200 sentences"));
        List<Point2D> start = points();
        assertTrue(start.size() >= 8, start::toString);
        robot.interact(() -> app.model().transport().speedProperty().set(1));
        robot.clickOn("#play");
        waitUntil(() -> step() >= 20);
        robot.clickOn("#play");
        assertNotEquals(start, points());
    }

    @Test
    void learnsFromADroppedFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.txt");
        Files.writeString(file, "One day it rained.\nThe next day it snowed.\n".repeat(3));
        robot.interact(() -> app.model().drop().over(List.of(file), Optional.empty()));
        assertTrue(node("#drop-hint").isVisible());
        robot.interact(() -> app.model().drop().dropped(List.of(file), Optional.empty()));
        assertFalse(node("#drop-hint").isVisible());
        learnFromWhatIsShown();
        waitUntil(() -> text("#corpus-name").equals("mine.txt"));
    }

    @Test
    void howATextWasReadCanBeChangedByHand(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.txt");
        Files.writeString(file, "A dog ran home. It slept.\nA cat sat there. It ate.\n***\n");
        robot.interact(() -> app.model().openFile(file));
        waitForImport();
        assertTrue(text("#import-facts").startsWith("4 sentences"));
        choose("#import-layout", TextLayout.LINES);
        waitUntil(() -> text("#import-facts").startsWith("2 sentences"));
        choose("#import-layout", TextLayout.PROSE);
        waitUntil(() -> text("#import-facts").startsWith("4 sentences"));
        learnFromWhatIsShown();
        waitUntil(() -> text("#corpus-name").equals("mine.txt"));
        waitUntil(
                () -> text("#settings-reading").equals("Read as running prose. 1 line left out."));
        assertTrue(text("#settings-summary").startsWith("4 sentences"));
        fire("#settings-read-otherwise");
        waitForImport();
        choose("#import-layout", TextLayout.LINES);
        waitUntil(() -> text("#import-facts").startsWith("2 sentences"));
        learnFromWhatIsShown();
        waitUntil(() -> text("#settings-summary").startsWith("2 sentences"));
        assertEquals(15, ((ComboBox<?>) node("#settings-corpus")).getItems().size());
    }

    /** A text in an old encoding, which a person knows better. */
    @Test
    void theEncodingCanBeChangedByHandAndIsSeenAtOnce(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("old.txt");
        String text = "caf\u00e9 au lait\nth\u00e9 au lait\ncaf\u00e9 noir\n".repeat(20);
        Files.write(file, text.getBytes(Charset.forName("windows-1252")));
        robot.interact(() -> app.model().openFile(file));
        waitForImport();
        waitUntil(() -> firstSentence().equals("caf\u00e9 au lait"));
        choose("#import-encoding", "windows-1251");
        waitUntil(() -> firstSentence().equals("caf\u0439 au lait"));
        fire("#import-cancel");
        waitUntil(() -> robot.lookup("#import").tryQuery().isEmpty());
        assertEquals("starter-natural-4", text("#corpus-name"));
    }

    private String firstSentence() {
        ListView<?> list = (ListView<?>) node("#import-sentences");
        return list.getItems().isEmpty() ? "" : list.getItems().get(0).toString();
    }

    private void waitForImport() throws TimeoutException {
        waitUntil(
                () ->
                        robot.lookup("#import-learn").tryQuery().isPresent()
                                && robot.lookup("#import-facts").tryQuery().isPresent()
                                && !node("#import-learn").isDisabled());
    }

    private void learnFromWhatIsShown() throws TimeoutException {
        waitForImport();
        fire("#import-learn");
        waitUntil(() -> robot.lookup("#import").tryQuery().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        robot.interact(() -> ((ComboBox<T>) node(id)).setValue(value));
    }

    @Test
    void whatIsToBeKnownOfTheStartIsShownUntilItIsRead() throws Exception {
        Problem notice = new Problem("It went another way.", "The first was full.", "All works.");
        robot.interact(() -> app.model().told().notices().setAll(List.of(notice)));
        waitUntil(() -> robot.lookup("#problem-what").tryQuery().isPresent());
        assertEquals("It went another way.", text("#problem-what"));
        assertEquals("All works.", text("#problem-remedy"));
        robot.clickOn("#problem-close");
        waitUntil(() -> robot.lookup("#problem-what").tryQuery().isEmpty());
    }

    @Test
    void aBadFileLeavesTheSessionAsItWas(@TempDir Path folder) throws Exception {
        robot.clickOn("#step");
        waitUntil(() -> step() == 1);
        Path empty = Files.writeString(folder.resolve("empty.txt"), "", StandardCharsets.UTF_8);
        Path oneWord = Files.writeString(folder.resolve("one-word.txt"), "word\n");
        Path binary = Files.write(folder.resolve("binary.pdf"), new byte[] {'%', 'P', 'D', 'F', 0});
        for (Path bad : List.of(empty, folder.resolve("missing.txt"), oneWord, binary)) {
            robot.interact(() -> app.model().openFile(bad));
            waitUntil(() -> robot.lookup("#problem-what").tryQuery().isPresent());
            assertTrue(text("#problem-what").contains(bad.getFileName().toString()));
            assertFalse(text("#problem-remedy").isEmpty());
            robot.clickOn("#problem-close");
            waitUntil(() -> robot.lookup("#problem-what").tryQuery().isEmpty());
            assertEquals("starter-natural-4", text("#corpus-name"));
            assertEquals(1, step());
        }
        robot.clickOn("#step");
        waitUntil(() -> step() == 2);
    }

    @Test
    void showsTheKeys() throws TimeoutException {
        robot.type(KeyCode.F1);
        waitUntil(() -> robot.lookup("#shortcuts").tryQuery().isPresent());
        assertTrue(robot.lookup(".key").queryAllAs(Labeled.class).size() >= 14);
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> robot.lookup("#shortcuts").tryQuery().isEmpty());
    }

    @Test
    void theSidePanelMakesRoomOnANarrowWindow() throws TimeoutException {
        StackPane window = node("#window", StackPane.class);
        size(800, 600);
        waitUntil(() -> !node("#side-panel").isVisible());
        for (String id : List.of("#play", "#speed", "#stop-rule", "#search", "#theme", "#panel")) {
            assertTrue(
                    window.getScene().getWidth()
                            >= node(id).localToScene(node(id).getBoundsInLocal()).getMaxX(),
                    id);
        }
        robot.clickOn("#panel");
        assertTrue(node("#side-panel").isVisible());
    }
}
