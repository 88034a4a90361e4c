package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.driftscope.run.Frame;
import org.driftscope.run.Stepper;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Dataset;
import org.driftscope.ui.control.picture.PictureForm;
import org.driftscope.ui.export.ExportKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Exports from the real window; the files are read by the JDK and by commons-csv. */
@Tag("ui")
class ExportWindowTest {
    private static final long PATIENCE_SECONDS = 60;
    private static final int STEPS = 5;

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<String> suggested = new ArrayList<>();
    private DriftscopeApp app;
    private Optional<Path> file = Optional.empty();

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        robot.interact(
                () -> {
                    Stage stage = (Stage) node("#window").getScene().getWindow();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1280);
                    stage.setHeight(800);
                });
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        robot.interact(
                () ->
                        app.model()
                                .exporting()
                                .exports()
                                .chooseWith(
                                        (name, words, ending) -> {
                                            suggested.add(name);
                                            return file;
                                        }));
        robot.interact(() -> app.model().transport().speedProperty().set(1));
        for (int i = 0; i < STEPS; i++) {
            robot.interact(() -> app.model().transport().step());
        }
        waitUntil(() -> text("#step-readout").equals("Step " + STEPS));
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

    private String text(String id) {
        return robot.lookup(id).tryQuery().map(found -> ((Labeled) found).getText()).orElse("");
    }

    private void openBox() throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.E)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        waitUntil(() -> robot.lookup("#export-kinds").tryQuery().isPresent());
    }

    private void choose(ExportKind kind) {
        robot.interact(
                () ->
                        robot.lookup("#export-kinds")
                                .<ListView<ExportKind>>query()
                                .getSelectionModel()
                                .select(kind));
    }

    /** Presses the button, with this file as what is then chosen. */
    private Path export(String name) throws TimeoutException {
        Path chosen = folder.resolve(name);
        file = Optional.of(chosen);
        robot.interact(() -> app.model().exporting().exports().seen());
        robot.clickOn("#export-begin");
        waitUntil(() -> app.model().exporting().exports().doneProperty().get().contains(name));
        return chosen;
    }

    private static Document parsed(Path svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    }

    private static List<String> texts(Document drawing, String element) {
        NodeList found = drawing.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private int rows(Path csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            return parser.getRecords().size();
        }
    }

    private double mapSide(boolean width) {
        return width
                ? node("#embedding-map").getLayoutBounds().getWidth()
                : node("#embedding-map").getLayoutBounds().getHeight();
    }

    @Test
    void eachKindIsWrittenToTheChosenFile() throws Exception {
        for (ExportKind kind : ExportKind.values()) {
            openBox();
            choose(kind);
            Path written = export("of-" + kind.name().toLowerCase(Locale.ROOT));
            assertFalse(app.model().exporting().exports().runningProperty().get());
            waitUntil(() -> robot.lookup("#export-kinds").tryQuery().isEmpty());
            assertTrue(
                    text("#export-notice-words").startsWith("Exported to " + written), kind + "");
        }
        assertEquals(1 + STEPS + 1, rows(folder.resolve("of-metrics.csv")));
        assertEquals(1 + 20 * (STEPS + 1), rows(folder.resolve("of-frames.csv")));
        assertEquals(70, Files.readAllLines(folder.resolve("of-projector.tsv")).size());
        assertEquals(71, Files.readAllLines(folder.resolve("of-projector-metadata.tsv")).size());
        assertTrue(Files.readAllLines(folder.resolve("of-word2vec.txt")).get(0).startsWith("70 "));
        assertTrue(Files.readString(folder.resolve("of-page.html")).contains("<!"));
        assertEquals(1280, ImageIO.read(folder.resolve("of-gif.gif").toFile()).getWidth());
        assertEquals("ftyp", beginning("of-mp4.mp4").substring(4, 8));
        assertEquals("%PDF", beginning("of-handout.pdf").substring(0, 4));
        Document map = parsed(folder.resolve("of-map.svg"));
        assertTrue(texts(map, "title").contains("starter-natural-4, step " + STEPS));
        assertEquals("Step " + STEPS, text("#step-readout"), "the run is as it was");
    }

    /** The run goes on while the box is open. */
    @Test
    void theBoxTellsOfTheStepOnScreen() throws Exception {
        openBox();
        assertTrue(text("#export-words").startsWith("The map at step " + STEPS + ","));
        robot.interact(() -> app.model().timeline().goTo(1));
        waitUntil(() -> text("#export-words").startsWith("The map at step 1,"));
    }

    private String beginning(String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void theMapIsThatOnScreenAlsoOfAPastStep() throws Exception {
        int dog =
                app.model()
                        .session()
                        .run()
                        .opened()
                        .get()
                        .dataset()
                        .vocabulary()
                        .id("dog")
                        .getAsInt();
        robot.interact(() -> app.model().timeline().goTo(2));
        waitUntil(() -> text("#step-readout").equals("Step 2"));
        WaitForAsyncUtils.waitForFxEvents();
        openBox();
        Document with = parsed(export("with.svg"));
        assertEquals("starter-natural-4-step-2.svg", suggested.get(0));
        assertTrue(texts(with, "title").contains("starter-natural-4, step 2"));
        assertTrue(texts(with, "title").contains("dog"));
        assertTrue(texts(with, "text").contains("animals"), "the legend is there");
        assertTrue(
                texts(with, "text").stream().anyMatch(line -> line.startsWith("Plane of")),
                "the caption is there");
        robot.interact(() -> app.model().map().chosenWords().hide(Set.of(dog)));
        openBox();
        assertFalse(texts(parsed(export("without.svg")), "title").contains("dog"));
        openBox();
        robot.interact(
                () ->
                        robot.lookup("#export-form")
                                .<ComboBox<PictureForm.Kind>>query()
                                .setValue(PictureForm.Kind.PNG_2));
        robot.clickOn("#export-transparent");
        BufferedImage pixels = ImageIO.read(export("map.png").toFile());
        assertEquals(2 * Math.ceil(mapSide(true)), pixels.getWidth());
        assertEquals(2 * Math.ceil(mapSide(false)), pixels.getHeight());
        assertEquals(0, pixels.getRGB(pixels.getWidth() / 2, 3) >>> 24);
        openBox();
        choose(ExportKind.WORD2VEC);
        List<String> lines = Files.readAllLines(export("vectors.txt"));
        float first = Float.parseFloat(lines.get(1).split(" ")[1]);
        assertEquals(trainedTo(2).embeddings().get(0, 0), first);
        assertEquals("Step 2", text("#step-readout"));
    }

    /** The run that the window begins with, trained without one. */
    private static Frame trainedTo(int step) {
        StoredCorpus first = ShippedCorpora.open("starter-natural-4");
        Dataset dataset = Dataset.of(first.corpus(), first.recommended().text());
        try (Stepper stepper = new Stepper(dataset, first.recommended())) {
            for (int i = 0; i < step; i++) {
                stepper.step();
            }
            return stepper.frame();
        }
    }

    @Test
    void whatCannotBeWrittenIsToldWithPathAndCause() throws Exception {
        openBox();
        file = Optional.of(folder.resolve("gone").resolve("map.svg"));
        robot.clickOn("#export-begin");
        waitUntil(() -> robot.lookup("#problem-what").tryQuery().isPresent());
        assertTrue(
                text("#problem-what").contains(folder.resolve("gone") + ""), text("#problem-what"));
        assertTrue(text("#problem-why").contains("no folder"), text("#problem-why"));
    }

    private ContextMenu menu() throws TimeoutException {
        waitUntil(() -> openMenu().isPresent());
        return openMenu().orElseThrow();
    }

    private static Optional<ContextMenu> openMenu() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst();
    }

    private void press(List<MenuItem> items, String id) {
        MenuItem item = items.stream().filter(one -> one.getId().equals(id)).findFirst().get();
        robot.interact(
                () -> {
                    item.fire();
                    openMenu().ifPresent(ContextMenu::hide);
                });
    }

    @Test
    void aChartIsSavedAndCopiedByItsMenu() throws Exception {
        file = Optional.of(folder.resolve("loss.svg"));
        robot.interact(() -> node("#loss-chart").requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        press(((Menu) menu().getItems().get(0)).getItems(), "picture-save-svg");
        waitUntil(() -> !app.model().exporting().exports().doneProperty().get().isEmpty());
        assertEquals(List.of("loss.svg"), suggested);
        Document drawing = parsed(folder.resolve("loss.svg"));
        assertTrue(texts(drawing, "text").contains("loss (nats)"));
        assertTrue(drawing.getElementsByTagName("polyline").getLength() > 0, "no curve");
        robot.type(KeyCode.CONTEXT_MENU);
        press(menu().getItems(), "picture-copy");
        double width = node("#loss-chart").getLayoutBounds().getWidth();
        double across =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> Clipboard.getSystemClipboard().getImage().getWidth());
        assertEquals(Math.ceil(2 * (width + 16)), across); // a margin of 8 on either side
        file = Optional.of(folder.resolve("timeline.png"));
        robot.moveTo("#timeline-plot").press(MouseButton.SECONDARY).moveBy(40, 0);
        robot.release(MouseButton.SECONDARY);
        assertEquals(Optional.empty(), openMenu(), "dragging opens none");
        robot.clickOn("#timeline-plot", MouseButton.SECONDARY);
        press(((Menu) menu().getItems().get(1)).getItems(), "picture-save-clear-png");
        waitUntil(() -> Files.exists(folder.resolve("timeline.png")));
        BufferedImage timeline = ImageIO.read(folder.resolve("timeline.png").toFile());
        assertEquals(0, timeline.getRGB(1, 1) >>> 24, "nothing is behind it");
    }
}
