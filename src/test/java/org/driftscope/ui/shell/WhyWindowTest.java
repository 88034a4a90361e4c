package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Opens the view of why a word moves in the real window and uses it. */
class WhyWindowTest {
    private static final Path SCREENS = Path.of("target", "screens");

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        waitUntil(() -> !robot.lookup("#play").queryAs(ButtonBase.class).isDisabled());
        waitUntil(() -> text("#step-readout").equals("Step 0"));
        size(1280, 800);
        robot.interact(() -> robot.lookup("#explain-why").queryAs(ToggleButton.class).fire());
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    @Test
    @Tag("ui")
    void tellsWhyTheSelectedWordMoves() throws TimeoutException {
        assertTrue(text("#why-story").startsWith("Select a word"), text("#why-story"));
        select("coffee");
        waitUntil(() -> text("#why-story").contains("“coffee” moves most"));
        assertEquals("Nothing has moved yet: this is the random start.", text("#why-update"));
        String before = text("#why-story");
        train(50);
        waitUntil(() -> text("#why-update").startsWith("Step 50 moved it by"));
        assertNotEquals(before, text("#why-story"));
        ListView<?> sentences = robot.lookup("#why-sentences").queryListView();
        int last = sentences.getItems().size() - 1;
        robot.interact(
                () -> {
                    sentences.requestFocus();
                    sentences.getSelectionModel().select(last);
                });
        String first = text("#why-sentence-about");
        robot.type(KeyCode.ENTER);
        waitUntil(() -> !text("#why-sentence-about").equals(first) || last == 0);
    }

    @Test
    @Tag("ui")
    void aWordToBeginWithIsPushedOnTheMapWhileTheViewIsShown() throws TimeoutException {
        robot.interact(() -> robot.lookup("#why-ready-2").queryAs(ButtonBase.class).fire());
        waitUntil(() -> text("#why-story").contains("“coffee” moves most"));
        assertTrue(robot.lookup("#why-ready-2").tryQuery().isEmpty());
        waitUntil(() -> text("#map-caption").contains(" · pushes "));
        assertEquals("the sum", text("#push-key-sum"));
        robot.interact(() -> robot.lookup("#explanation-close").queryAs(ButtonBase.class).fire());
        waitUntil(() -> !text("#map-caption").contains("pushes"));
        assertTrue(robot.lookup("#push-key-sum").tryQuery().isEmpty());
    }

    @Test
    @Tag("ui")
    void inASmallWindowTheInvitationOnTheMapIsReadAsAWhole() throws TimeoutException {
        size(800, 600);
        waitUntil(
                () ->
                        robot.lookup("#invitation .text").queryAllAs(Text.class).stream()
                                .map(text -> text.getText().replaceAll("\\s+", " "))
                                .anyMatch("Every point is a word, put at random."::equals));
    }

    @Test
    @Tag("pictures")
    void everySizeInBothThemes() throws Exception {
        save(SCREENS.resolve("why-none.png"));
        select("coffee");
        save(SCREENS.resolve("why-start.png"));
        train(60);
        waitUntil(() -> text("#why-update").startsWith("Step 60 "));
        for (boolean dark : new boolean[] {false, true}) {
            robot.interact(() -> app.model().darkProperty().set(dark));
            for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {800, 600}}) {
                size(size[0], size[1]);
                for (double place : new double[] {0, 0.5, 1}) {
                    robot.interact(
                            () -> robot.lookup("#why").queryAs(ScrollPane.class).setVvalue(place));
                    save(
                            SCREENS.resolve(
                                    "why-"
                                            + size[0]
                                            + (dark ? "-dark-" : "-light-")
                                            + place
                                            + ".png"));
                }
            }
        }
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private void select(String word) throws TimeoutException {
        robot.interact(
                () -> {
                    TextInputControl search =
                            robot.lookup("#search").queryAs(TextInputControl.class);
                    search.requestFocus();
                    search.setText(word);
                });
        robot.type(KeyCode.ENTER);
        waitUntil(() -> text("#why-story").contains("“" + word + "”"));
        robot.interact(() -> robot.lookup("#search").queryAs(TextInputControl.class).clear());
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

    private void save(Path file) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(10);
        Scene scene = robot.lookup("#window").query().getScene();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.snapshot(null));
        Files.createDirectories(file.getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }
}
