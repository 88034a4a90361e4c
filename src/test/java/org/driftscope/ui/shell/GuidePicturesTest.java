package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.map.EmbeddingMapView;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes the pictures of the guide from the real window, and one of the window at each size and
 * theme to look at: {@code mvn -Ppictures test}. They land in docs/images and target/screens.
 */
@Tag("pictures")
class GuidePicturesTest {
    private static final Path GUIDE = Path.of("docs", "images");
    private static final Path SCREENS = Path.of("target", "screens");

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DriftscopeApp) FxToolkit.setupApplication(DriftscopeApp.class);
        waitUntil(() -> !button("#play").isDisabled());
        size(1280, 800);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    @Test
    void theGuide() throws Exception {
        save(GUIDE.resolve("map-start.png"));
        train(30);
        save(GUIDE.resolve("map-step-30.png"));
        train(70);
        save(GUIDE.resolve("map-step-100.png"));
        select("dog");
        save(GUIDE.resolve("word.png"));
        robot.interact(() -> app.model().darkProperty().set(true));
        save(GUIDE.resolve("dark.png"));
    }

    @Test
    void theViewsBesideTheMap() throws Exception {
        train(60);
        select("coffee");
        for (String view :
                List.of(
                        "why",
                        "flow",
                        "attention",
                        "predict",
                        "pair",
                        "context",
                        "similarity",
                        "clusters",
                        "weights",
                        "compare")) {
            explain(view);
            if (view.equals("flow")) {
                robot.interact(() -> button("#flow-stage-3").fire());
            } else if (view.equals("compare")) {
                compareTiedWithUntied();
            }
            told(view);
            save(GUIDE.resolve("view-" + view + ".png"));
        }
    }

    @Test
    void goingBackAndBranching() throws Exception {
        train(150);
        TimelineViewModel timeline = app.model().timeline();
        robot.interact(() -> timeline.goTo(60));
        waitUntil(() -> timeline.shownProperty().get() == 60);
        robot.interact(
                () -> {
                    timeline.mark();
                    timeline.marks().done("animals gather");
                    app.model().settings().optimizer().learningRate().set(0.001);
                    app.model().settings().learningRateEntered();
                });
        waitUntil(() -> !timeline.otherBranches().isEmpty());
        waitUntil(() -> !timeline.rewoundProperty().get());
        train(60);
        robot.interact(() -> timeline.goTo(95));
        waitUntil(() -> timeline.shownProperty().get() == 95);
        save(GUIDE.resolve("timeline.png"));
    }

    @Test
    void twoSenses() throws Exception {
        robot.interact(() -> app.model().openFile(Path.of("corpora", "lesson-two-senses.json")));
        waitUntil(
                () ->
                        app.model().corpusNameProperty().get().equals("lesson-two-senses")
                                && !button("#play").isDisabled());
        train(150);
        explain("senses");
        told("senses");
        save(GUIDE.resolve("view-senses.png"));
    }

    @Test
    void goingThroughALessonAndWritingOne() throws Exception {
        robot.interact(() -> app.model().transport().speedProperty().set(1));
        LessonViewModel lesson = RealWindow.openLesson(app, "dog-and-cat", 1);
        robot.interact(
                () -> {
                    lesson.stepProperty().get().question().orElseThrow().choose(0);
                    lesson.stepProperty().get().question().orElseThrow().answer();
                    lesson.showMe();
                });
        waitUntil(() -> lesson.stepProperty().get().completeProperty().get());
        told("pair");
        save(GUIDE.resolve("lesson.png"));
        robot.interact(lesson::close);
        robot.push(KeyCode.F2);
        waitUntil(() -> robot.lookup("#lessons-write").tryQuery().isPresent());
        robot.interact(() -> button("#lessons-write").fire());
        waitUntil(() -> robot.lookup("#writing-preview").tryQuery().isPresent());
        save(GUIDE.resolve("lesson-writing.png"));
    }

    private void explain(String view) {
        robot.interact(() -> button("#explain-" + view).fire());
    }

    /** Waits until a view says something, and then for its charts to be drawn. */
    private void told(String view) throws TimeoutException {
        waitUntil(() -> !label("#" + view + "-story").getText().isBlank());
        WaitForAsyncUtils.sleep(2, TimeUnit.SECONDS);
    }

    private void compareTiedWithUntied() throws TimeoutException {
        robot.interact(
                () -> {
                    robot.lookup("#compare-seed").queryAs(TextInputControl.class).setText("1");
                    robot.lookup("#compare-tied").queryAs(CheckBox.class).setSelected(false);
                    button("#compare-train").fire();
                });
        waitUntil(() -> label("#compare-story").getText().contains("The second fits"));
        waitUntil(() -> !button("#compare-train").isDisabled());
    }

    @Test
    void onAProjector() throws Exception {
        RealWindow.openLesson(app, "dog-and-cat", 1);
        RealWindow.choose("menu-presenter");
        waitUntil(() -> robot.lookup("#teacher-notes").tryQuery().isPresent());
        save(GUIDE.resolve("presenter.png"), robot.lookup("#presenter").query().getScene());
        robot.interact(() -> app.model().presenting().begin());
        waitUntil(() -> label("#projected-title").getText().equals("What will happen?"));
        WaitForAsyncUtils.sleep(2, TimeUnit.SECONDS);
        save(GUIDE.resolve("present.png"));
        robot.interact(() -> app.model().presenting().end());
    }

    @Test
    void largeOnASmallScreen() throws Exception {
        train(60);
        size(800, 600);
        robot.interact(() -> app.model().size().choose(200));
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        save(GUIDE.resolve("compact.png"));
        robot.interact(() -> app.model().size().choose(100));
    }

    @Test
    void whatAmILookingAt() throws Exception {
        train(60);
        select("coffee");
        explain("why");
        told("why");
        RealWindow.choose("menu-help");
        waitUntil(() -> robot.lookup(".dialog-box").tryQuery().isPresent());
        save(GUIDE.resolve("help.png"));
    }

    @Test
    void inKorean() throws Exception {
        System.setProperty(Language.PROPERTY, Language.KOREAN.code());
        try {
            close();
            open();
            robot.interact(() -> app.model().openFile(Path.of("docs", "examples", "korean.json")));
            waitUntil(
                    () ->
                            app.model().corpusNameProperty().get().equals("korean")
                                    && !button("#play").isDisabled());
            train(200);
            save(GUIDE.resolve("korean.png"));
        } finally {
            System.clearProperty(Language.PROPERTY);
            Wording.speak(Language.ENGLISH);
        }
    }

    @Test
    void openingATextOfYourOwn() throws Exception {
        robot.clickOn("#paste");
        waitUntil(() -> robot.lookup("#paste-text").tryQuery().isPresent());
        robot.interact(
                () ->
                        robot.lookup("#paste-text")
                                .queryAs(TextInputControl.class)
                                .setText(
                                        "The sea is calm.\nThe sky is clear.\nA boat sails on the sea."));
        waitUntil(() -> label("#paste-count").getText().contains("3 sentences"));
        save(GUIDE.resolve("paste.png"));
    }

    @Test
    void changingSentencesAndGroups() throws Exception {
        train(60);
        robot.interact(() -> button("#sentences").fire());
        waitUntil(() -> label("#editor-counts").getText().startsWith("87"));
        robot.interact(() -> robot.lookup("#editor-list").queryListView().edit(3));
        waitUntil(() -> robot.lookup("#editor-cell").tryQuery().isPresent());
        robot.interact(
                () ->
                        robot.lookup("#editor-cell")
                                .queryAs(TextInputControl.class)
                                .setText("The zebra sleeps on the sofa."));
        robot.type(KeyCode.ENTER);
        waitUntil(() -> label("#editor-change").getText().contains("zebra"));
        save(GUIDE.resolve("sentences.png"));
        robot.interact(() -> button("#editor-cancel").fire());
        robot.interact(() -> button("#word-groups").fire());
        robot.interact(
                () -> robot.lookup("#groups-typed").queryAs(TextInputControl.class).setText("m"));
        save(GUIDE.resolve("groups.png"));
    }

    @Test
    void whatATextComesTo() throws Exception {
        Path file = Path.of("src", "test", "resources", "texts", "en.csv");
        robot.interact(() -> app.model().openFile(file));
        waitUntil(() -> robot.lookup("#import-learn").tryQuery().isPresent());
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        save(GUIDE.resolve("import.png"));
    }

    @Test
    void aProblemInWords() throws Exception {
        robot.interact(() -> app.model().openFile(Path.of("docs", "images", "map-start.png")));
        waitUntil(() -> robot.lookup("#problem-what").tryQuery().isPresent());
        save(GUIDE.resolve("problem.png"));
    }

    @Test
    void everySizeInBothThemes() throws Exception {
        train(100);
        select("coffee");
        for (boolean dark : new boolean[] {false, true}) {
            robot.interact(() -> app.model().darkProperty().set(dark));
            for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {800, 600}}) {
                size(size[0], size[1]);
                save(
                        SCREENS.resolve(
                                size[0] + "x" + size[1] + (dark ? "-dark" : "-light") + ".png"));
            }
        }
    }

    private void train(int steps) throws TimeoutException {
        robot.interact(
                () -> {
                    app.model().transport().speedProperty().set(1);
                    robot.lookup("#step-count")
                            .queryAs(TextInputControl.class)
                            .setText(Integer.toString(steps));
                });
        String before = label("#step-readout").getText();
        robot.interact(() -> button("#step-many").fire());
        waitUntil(
                () ->
                        !label("#step-readout").getText().equals(before)
                                && !app.model().transport().playingProperty().get());
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
        waitUntil(() -> robot.lookup("#word-card").query().isVisible());
        robot.interact(
                () -> {
                    robot.lookup("#search").queryAs(TextInputControl.class).clear();
                    robot.lookup("#window").query().requestFocus();
                });
    }

    private void size(double width, double height) {
        robot.interact(
                () -> {
                    scene().getWindow().setWidth(width);
                    scene().getWindow().setHeight(height);
                });
    }

    private Scene scene() {
        return robot.lookup("#window").query().getScene();
    }

    private ButtonBase button(String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }

    private Labeled label(String id) {
        return robot.lookup(id).queryAs(Labeled.class);
    }

    private void save(Path file) throws IOException, TimeoutException {
        save(file, scene());
    }

    private void save(Path file, Scene scene) throws IOException, TimeoutException {
        EmbeddingMapView map = robot.lookup("#embedding-map").queryAs(EmbeddingMapView.class);
        waitUntil(() -> !map.isMoving());
        WritableImage picture =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.snapshot(null));
        Files.createDirectories(file.getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    }
}
