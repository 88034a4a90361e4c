package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.driftscope.projection.FittedWords;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.Category;
import org.driftscope.ui.map.ColourBy;
import org.driftscope.ui.open.PasteLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A reader changes sentences and groups words in the real window. */
class EditingWindowTest {
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

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

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
    void aSentenceIsChangedInItsPlaceLearnedFromAndSaved() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil(() -> text("#editor-counts").startsWith("87 sentences"));
        ListView<?> list = robot.lookup("#editor-list").queryListView();
        edit(0, "I have a hamster.");
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> list.getItems().get(0).equals("I have a dog."));
        assertTrue(robot.lookup("#editor").tryQuery().isPresent(), "Escape left only the line");
        edit(0, "I have a hamster.");
        robot.type(KeyCode.ENTER);
        waitUntil(() -> list.getItems().get(0).equals("I have a hamster."));
        waitUntil(() -> text("#editor-change").equals("New words: “hamster”."));

        robot.interact(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().clearSelection();
                    list.getSelectionModel().selectIndices(1, 3);
                });
        robot.type(KeyCode.DELETE);
        waitUntil(() -> text("#editor-counts").startsWith("85 sentences"));
        Path file = folder.resolve("hamsters.json");
        robot.interact(() -> app.model().editing().editor().save(file));
        waitUntil(() -> text("#editor-remark").equals("Saved 85 sentences as " + file + "."));

        robot.interact(() -> field("#editor-added").setText("We dance."));
        fire("#editor-learn");
        waitUntil(() -> text("#corpus-name").equals("starter-natural-4 (edited)"));
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        assertTrue(robot.lookup("#editor").tryQuery().isEmpty());
        List<String> learned = app.model().editing().corpus().sentences();
        assertEquals("We dance.", learned.get(85), "typed, though not entered");
        OpenedCorpus saved = CorpusFiles.open(file);
        assertEquals("I have a hamster.", saved.corpus().sentences().get(0));
        assertEquals("The dog is cute.", saved.corpus().sentences().get(1));
        assertEquals(learned.subList(0, 85), saved.corpus().sentences());
    }

    @Test
    @Tag("ui")
    void mouseAndKeysChangeSentences() throws Exception {
        fire("#sentences");
        waitUntil(() -> text("#editor-counts").startsWith("87 sentences"));
        ListView<?> list = robot.lookup("#editor-list").queryListView();
        robot.doubleClickOn("I have a dog.");
        waitUntil(() -> robot.lookup("#editor-cell").tryQuery().isPresent());
        robot.push(KeyCode.HOME).write("And ");
        robot.clickOn("The dog is cute.");
        waitUntil(() -> list.getItems().get(0).equals("And I have a dog."));
        assertEquals("Feed the dog.", list.getItems().get(1));
        assertEquals("The dog is cute.", list.getSelectionModel().getSelectedItem());
        robot.push(KeyCode.ENTER);
        waitUntil(() -> robot.lookup("#editor-cell").tryQuery().isPresent());
        robot.push(KeyCode.END).write(" Yes.").push(KeyCode.ENTER);
        waitUntil(() -> list.getItems().get(2).equals("The dog is cute. Yes."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> list.getItems().get(0).equals("I have a dog."));
        assertEquals("The dog is cute.", list.getItems().get(2));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitUntil(() -> list.getItems().get(0).equals("And I have a dog."));
        robot.clickOn("#editor-added").write("We dance.").push(KeyCode.ENTER);
        waitUntil(() -> list.getItems().size() == 88);
        assertEquals("We dance.", list.getItems().get(87));
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> robot.lookup("#editor").tryQuery().isEmpty());
        assertEquals(87, app.model().editing().corpus().sentences().size());
    }

    @Test
    @Tag("ui")
    void aGroupOfOnesOwnColoursTheMapWithoutARestart() throws Exception {
        paste();
        waitUntil(() -> app.model().map().colours().byProperty().get() == ColourBy.CLUSTER);
        train(5);
        fire("#word-groups");
        waitUntil(() -> robot.lookup("#groups").tryQuery().isPresent());
        fire("#groups-new");
        robot.interact(() -> field("#groups-name").setText("pets"));
        robot.interact(() -> field("#groups-name").fireEvent(new ActionEvent()));
        robot.interact(() -> field("#groups-typed").setText("dog cat gnu"));
        fire("#groups-add");
        assertEquals(
                "1 word is not in this text: “gnu”. The group keeps it, for a text that has it.",
                text("#groups-remark"));
        robot.interact(
                () -> {
                    ColorPicker picker = robot.lookup("#groups-colour").queryAs(ColorPicker.class);
                    picker.setValue(Color.rgb(200, 0, 255));
                    picker.fireEvent(new ActionEvent());
                });
        fire("#groups-use");
        waitUntil(() -> text("#legend-0").equals("pets"));
        assertEquals("Step 5", text("#step-readout"));
        assertEquals(
                FittedWords.FREQUENT,
                app.model().settings().projection().fittedWordsProperty().get(),
                "all frequent words stay on the map");
        assertEquals(
                List.of(
                        new Category(
                                "pets", List.of("dog", "cat", "gnu"), OptionalInt.of(0xC800FF))),
                app.model().editing().corpus().categories());
        assertTrue(legendHas(Color.rgb(200, 0, 255)));
        assertEquals("Pasted text (edited)", text("#corpus-name"));
        train(5);
        assertEquals("pets", text("#legend-0"));

        robot.interact(() -> app.model().restart());
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        assertEquals("pets", text("#legend-0"));
        robot.interact(() -> robot.lookup("#legend-0").queryAs(ButtonBase.class).fire());
        fire("#word-groups");
        fire("#groups-delete");
        fire("#groups-use");
        waitUntil(() -> app.model().map().colours().byProperty().get() == ColourBy.CLUSTER);
    }

    @Test
    @Tag("ui")
    void wordsChosenOnTheMapMakeAGroupAndCancelForgetsIt() throws Exception {
        robot.interact(() -> app.model().selection().choose(Set.of(3, 5)));
        robot.push(KeyCode.CONTROL, KeyCode.G);
        waitUntil(() -> text("#groups-chosen").equals("Put in 2 words chosen on the map"));
        fire("#groups-new");
        fire("#groups-chosen");
        waitUntil(() -> robot.lookup("#groups-words").queryListView().getItems().size() == 2);
        fire("#groups-cancel");
        waitUntil(() -> robot.lookup("#groups").tryQuery().isEmpty());
        assertEquals(4, app.model().editing().corpus().categories().size());
        assertFalse(text("#corpus-name").contains("edited"));
    }

    @Test
    @Tag("pictures")
    void everySizeInBothThemes() throws Exception {
        train(60);
        robot.interact(() -> app.model().selection().choose(Set.of(3, 5)));
        for (boolean dark : new boolean[] {false, true}) {
            robot.interact(() -> app.model().darkProperty().set(dark));
            for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {800, 600}}) {
                size(size[0], size[1]);
                String name = size[0] + (dark ? "-dark.png" : "-light.png");
                save("bar-" + name);
                robot.push(KeyCode.F1);
                save("keys-" + name);
                robot.push(KeyCode.ESCAPE);
                fire("#sentences");
                robot.interact(() -> field("#editor-search").setText("the"));
                edit(2, "The zebra sleeps on the sofa and dreams.");
                save("editor-" + name);
                robot.type(KeyCode.ENTER);
                waitUntil(() -> text("#editor-change").contains("zebra"));
                robot.interact(() -> field("#editor-added").setText("Gnu"));
                fire("#editor-add");
                save("edited-" + name);
                fire("#editor-cancel");
                fire("#word-groups");
                robot.interact(() -> field("#groups-typed").setText("m"));
                save("groups-" + name);
                robot.interact(() -> field("#groups-typed").setText("zebra" + name.charAt(0)));
                fire("#groups-add");
                save("group-unknown-" + name);
                robot.interact(
                        () -> app.model().editing().groups().recolour(OptionalInt.of(0xD0208F)));
                fire("#groups-use");
                save("grouped-" + name);
            }
        }
    }

    private void edit(int place, String typed) throws TimeoutException {
        robot.interact(() -> robot.lookup("#editor-list").queryListView().edit(place));
        waitUntil(() -> robot.lookup("#editor-cell").tryQuery().isPresent());
        robot.interact(() -> field("#editor-cell").setText(typed));
    }

    private TextInputControl field(String id) {
        return robot.lookup(id).queryAs(TextInputControl.class);
    }

    private void fire(String id) throws TimeoutException {
        waitUntil(
                () ->
                        robot.lookup(id)
                                .<ButtonBase>tryQuery()
                                .filter(button -> !button.isDisabled())
                                .isPresent());
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private void paste() throws TimeoutException {
        robot.interact(() -> app.model().opening().openText(PLAIN, PasteLayout.LINES));
        fire("#import-learn");
        waitUntil(() -> text("#corpus-name").equals("Pasted text"));
        waitUntil(() -> !text("#legend-0").isEmpty());
    }

    /** Whether a pixel of the first sign in the legend has this colour. */
    private boolean legendHas(Color wanted) throws TimeoutException {
        WritableImage picture =
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000, () -> robot.lookup("#legend-0").query().snapshot(null, null));
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                Color found = picture.getPixelReader().getColor(x, y);
                if (Math.abs(found.getRed() - wanted.getRed())
                                + Math.abs(found.getGreen() - wanted.getGreen())
                                + Math.abs(found.getBlue() - wanted.getBlue())
                        < 0.03) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of a node, empty where there is none. */
    private String text(String id) {
        return robot.lookup(id).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private void train(int steps) throws TimeoutException {
        String before = text("#step-readout");
        robot.interact(
                () -> {
                    app.model().transport().speedProperty().set(1);
                    field("#step-count").setText(Integer.toString(steps));
                    robot.lookup("#step-many").queryAs(ButtonBase.class).fire();
                });
        waitUntil(() -> !text("#step-readout").equals(before) && text("#play").equals("Play"));
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
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents(10);
        Scene scene = robot.lookup("#window").query().getScene();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.snapshot(null));
        Files.createDirectories(SCREENS);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", SCREENS.resolve(name).toFile());
    }
}
