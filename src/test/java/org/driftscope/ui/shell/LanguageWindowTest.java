package org.driftscope.ui.shell;

import static org.driftscope.ui.shell.RealWindow.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.ColourFamily;
import org.driftscope.plot.Ink;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.PreferencesFile;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.map.ColourBy;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The language is changed in the real window, in the middle of a run. */
@Tag("ui")
class LanguageWindowTest {
    private static final Pattern LATIN_WORDS = Pattern.compile("[A-Za-z]{3,} +[A-Za-z]{2,}");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private DriftscopeApp app;
    private Path file;

    @BeforeEach
    void open() throws TimeoutException {
        file = folder.resolve("lesson.driftscope");
        FxToolkit.registerPrimaryStage();
        app =
                (DriftscopeApp)
                        FxToolkit.setupApplication(
                                DriftscopeApp.class,
                                "--" + DriftscopeApp.FOLDER + "=" + folder.resolve("own"));
        robot.interact(
                () -> {
                    stage().setX(0);
                    stage().setY(0);
                    stage().setWidth(1280);
                    stage().setHeight(800);
                });
        waitUntil(() -> text("#step-readout").equals("Step 0"));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
        Wording.speak(Language.ENGLISH);
        ColourFamily.use(ColourFamily.OKABE_ITO);
    }

    @Test
    void coloursAreChangedInTheMiddleOfARun() throws Exception {
        prepare();
        TrainingRun run = app.model().session().run();
        assertEquals(Ink.of(0x0072B2), CategoryPalette.of(false).category(0));
        keep("#preferences-colours", ColourFamily.TOL_BRIGHT);
        assertEquals(Ink.of(0x4477AA), CategoryPalette.of(false).category(0));
        waitUntil(() -> text("#timeline-text").equals("Step 4 of 6"));
        theSame(run);
    }

    @Test
    void anOpenLessonGoesOnInTheOtherLanguage() throws Exception {
        LessonViewModel english = RealWindow.openLesson(app, "random-beginnings", 0);
        robot.interact(english::next);
        waitUntil(() -> english.busyProperty().get().isEmpty());
        TrainingRun run = app.model().session().run();
        choose(Language.KOREAN);
        LessonViewModel korean = app.model().lessons().lesson();
        assertEquals(1, korean.numberProperty().get());
        assertEquals("ko", korean.lessonProperty().get().language());
        assertSame(run, app.model().session().run());
        waitUntil(() -> robot.lookup("#lesson").query().isVisible());
    }

    @Test
    void everyPartSpeaksKorean() throws Exception {
        take(2, "Step 2");
        choose(Language.KOREAN);
        waitUntil(() -> text("#timeline-text").equals("스텝 2, 최신"));
        robot.interact(() -> app.model().selection().select(7));
        Set<String> left = new TreeSet<>(leftInEnglish(robot.lookup("#window").query()));
        for (Explanation view : app.model().explanations().views()) {
            robot.interact(
                    () -> robot.lookup("#explain-" + view.id()).queryAs(ButtonBase.class).fire());
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
            left.addAll(leftInEnglish(robot.lookup("#window").query()));
        }
        assertEquals(Set.of(), left);
    }

    @Test
    void nothingOfARunIsLostOnTheWayToKoreanAndBack() throws Exception {
        prepare();
        TrainingRun run = app.model().session().run();
        choose(Language.KOREAN);
        waitUntil(() -> text("#play").equals("재생"));
        assertEquals(
                Optional.of(Language.KOREAN),
                new PreferencesFile(folder.resolve("own")).read().choices().language());
        waitUntil(() -> text("#timeline-text").equals("스텝 4 / 6"));
        assertEquals("스텝 4", text("#step-readout"));
        waitUntil(() -> !robot.lookup("#mark-3").queryAll().isEmpty());
        assertEquals("here, 스텝 3", robot.lookup("#mark-3").query().getAccessibleText());
        theSame(run);
        for (String part : List.of("#timeline", "#transport", "#readouts")) {
            assertEquals(Set.of(), leftInEnglish(robot.lookup(part).query()), part);
        }
        Stage same = stage();
        choose(Language.ENGLISH);
        waitUntil(() -> text("#play").equals("Play"));
        waitUntil(() -> text("#timeline-text").equals("Step 4 of 6"));
        waitUntil(() -> !robot.lookup("#mark-3").queryAll().isEmpty());
        assertEquals("here, step 3", robot.lookup("#mark-3").query().getAccessibleText());
        assertSame(same, stage());
        theSame(run);
        goesOnAndIsSaved();
    }

    /** A saved run with a mark, two steps behind its file, looked at two steps before its end. */
    private void prepare() throws Exception {
        robot.interact(() -> app.model().keeping().saving().chooseWith(name -> Optional.of(file)));
        take(3, "Step 3");
        robot.interact(
                () -> {
                    app.model().timeline().mark();
                    app.model().timeline().marks().done("here");
                });
        take(1, "Step 4");
        robot.interact(() -> app.model().keeping().saving().save());
        waitUntil(() -> stage().getTitle().equals("lesson.driftscope – Driftscope"));
        take(2, "Step 6");
        robot.interact(
                () -> {
                    app.model().map().colours().byProperty().set(ColourBy.FREQUENCY);
                    app.model().selection().select(7);
                    app.model().transport().stopRule().step().textProperty().set("900");
                    app.model().transport().stopRule().atStepProperty().set(true);
                    app.model().timeline().goTo(4);
                });
        waitUntil(() -> text("#step-readout").equals("Step 4"));
    }

    private void theSame(TrainingRun run) {
        assertSame(run, app.model().session().run());
        assertEquals("• lesson.driftscope – Driftscope", stage().getTitle());
        assertFalse(app.model().keeping().saving().mayBeLost());
        assertEquals(ColourBy.FREQUENCY, app.model().map().colours().byProperty().get());
        assertEquals(7, app.model().selection().token());
        assertEquals(900, app.model().transport().stopRule().rule().step().orElseThrow());
        assertFalse(app.model().transport().playingProperty().get());
        assertFalse(app.model().settings().changedProperty().get());
        assertTrue(robot.lookup("#problem-what").queryAll().isEmpty());
    }

    private void goesOnAndIsSaved() throws Exception {
        robot.interact(() -> app.model().timeline().goToNewest());
        waitUntil(() -> text("#timeline-text").equals("Step 6, the newest"));
        take(1, "Step 7");
        robot.interact(() -> app.model().timeline().goTo(1));
        waitUntil(() -> text("#timeline-text").equals("Step 1 of 7"));
        robot.interact(() -> app.model().keeping().saving().save());
        waitUntil(() -> stage().getTitle().equals("lesson.driftscope – Driftscope"));
        var saved = new SessionFiles().open(file).session();
        assertEquals(7, saved.now().step());
        assertEquals("here", saved.shown().marks().own().get(0).name());
    }

    private void choose(Language language) throws TimeoutException {
        keep("#preferences-language", Optional.of(language));
    }

    /** Sets one of the preferences, after which the window is made anew. */
    private <T> void keep(String id, T value) throws TimeoutException {
        WindowViewModel before = app.model();
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        waitUntil(() -> !robot.lookup(id).queryAll().isEmpty());
        robot.interact(
                () -> {
                    ComboBox<T> box = robot.lookup(id).queryComboBox();
                    box.setValue(value);
                    robot.lookup("#preferences-keep").queryAs(ButtonBase.class).fire();
                });
        waitUntil(() -> app.model() != before);
        assertNotSame(before, app.model());
        assertTrue(robot.lookup("#preferences").queryAll().isEmpty());
    }

    /** Texts with words in a row that are not of the corpus, and none in Korean beside them. */
    private static Set<String> leftInEnglish(Node node) {
        Set<String> left = new TreeSet<>();
        collect(node, left);
        left.removeIf(
                text ->
                        !LATIN_WORDS.matcher(text).find()
                                || HANGUL.matcher(text).find()
                                || isOfTheCorpus(text));
        return left;
    }

    private static boolean isOfTheCorpus(String text) {
        Vocabulary vocabulary =
                Dataset.of(ShippedCorpora.list().get(0).corpus(), TextSettings.DEFAULT)
                        .vocabulary();
        return LETTERS.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .allMatch(word -> vocabulary.id(word.group()).isPresent());
    }

    private static void collect(Node node, Set<String> texts) {
        add(node.getAccessibleText(), texts);
        add(node.getAccessibleHelp(), texts);
        if (node instanceof Labeled labeled) {
            add(labeled.getText(), texts);
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            add(control.getTooltip().getText(), texts);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static void add(String text, Set<String> texts) {
        if (text != null) {
            texts.add(text);
        }
    }

    private void take(int steps, String then) throws TimeoutException {
        robot.interact(() -> app.model().transport().speedProperty().set(1));
        for (int i = 0; i < steps; i++) {
            robot.interact(() -> app.model().transport().step());
        }
        waitUntil(() -> text("#step-readout").equals(then));
    }

    private Stage stage() {
        return (Stage) robot.lookup("#window").query().getScene().getWindow();
    }

    private String text(String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }
}
