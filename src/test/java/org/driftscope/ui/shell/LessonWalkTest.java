package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.Observation;
import org.driftscope.lesson.Question;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.lesson.format.ShippedLessons;
import org.driftscope.run.Moment;
import org.driftscope.ui.lesson.LessonPlace;
import org.driftscope.ui.lesson.LessonRow;
import org.driftscope.ui.lesson.LessonViewModel;
import org.driftscope.ui.lesson.QuestionViewModel;
import org.driftscope.ui.lesson.StepViewModel;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Lessons in a window without a screen, with real runs. */
class LessonWalkTest {
    static final List<String> IDS = ShippedLessons.IDS;
    static final List<String> ALL = ShippedLessons.ALL;

    private final Pulses window = new Pulses();
    private final LessonViewModel lesson = window.model.lessons().lesson();

    @BeforeEach
    void theWindowIsOpen() throws Exception {
        window.begin();
        window.model.transport().speedProperty().set(1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void open(String id) throws Exception {
        window.model
                .lessons()
                .open(new LessonRow(ShippedLessons.open(id), new LessonPlace(id, 0, false)));
        waitForTheLesson();
    }

    private void waitForTheLesson() throws Exception {
        window.until(() -> lesson.busyProperty().get().isEmpty());
        assertEquals("", lesson.problemProperty().get());
    }

    private StepViewModel step() {
        return lesson.stepProperty().get();
    }

    private Observation seen() throws Exception {
        CompletableFuture<Moment> moment = window.model.rewind().moment();
        window.until(moment::isDone);
        return new Observation(moment.get(), List.of(), Optional.empty(), List.of());
    }

    private void answerRightly(Question question) throws Exception {
        QuestionViewModel asked = step().question().orElseThrow();
        if (question instanceof Question.Numeric number) {
            double right = number.answer().number(seen()).getAsDouble();
            asked.typedProperty().set(Double.toString(right));
        } else if (question instanceof Question.Word word) {
            String right =
                    word.measure().isPresent()
                            ? word.measure().get().word(seen()).orElseThrow()
                            : word.answers().get(0);
            asked.typedProperty().set(" " + right + " ");
        } else {
            List<Question.Option> options =
                    question instanceof Question.Choice choice
                            ? choice.options()
                            : question instanceof Question.Predict predict
                                    ? predict.options()
                                    : ((Question.Several) question).options();
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).right()) {
                    asked.choose(i);
                }
            }
        }
        asked.answer();
    }

    /** Plays the step on screen, with the learner's part shown to her. */
    private void play(LessonStep read) throws Exception {
        if (read.predicts()) {
            assertFalse(step().completeProperty().get());
            answerRightly(read.question().get());
            waitForTheLesson();
        }
        if (step().hasTask()) {
            lesson.showMe();
            waitForTheLesson();
        }
        window.until(() -> step().doneProperty().get());
        if (read.question().isPresent() && !read.predicts()) {
            answerRightly(read.question().get());
        }
        assertTrue(step().completeProperty().get(), read.title());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theWindowPlaysItToItsEnd(String id) throws Exception {
        LessonFile file = ShippedLessons.open(id);
        open(id);
        for (LessonStep read : file.lesson().steps()) {
            assertEquals(read.title(), step().title());
            play(read);
            lesson.next();
            waitForTheLesson();
        }
        assertNull(step());
        assertEquals(1, lesson.progressProperty().get());
    }

    @Test
    void nothingIsRevealedBeforeThePrediction() throws Exception {
        open("only-gradients");
        lesson.next();
        waitForTheLesson();
        assertEquals(0, window.step()); // the text is open, the hundred steps wait
        assertFalse(step().doneProperty().get());
        assertEquals(List.of(), step().afterProperty().get().blocks());
        QuestionViewModel asked = step().question().orElseThrow();
        assertEquals("", asked.noteProperty().get());
        asked.choose(1);
        asked.answer();
        window.until(() -> step().doneProperty().get());
        assertEquals(100, window.step());
        assertEquals(QuestionViewModel.State.WRONG, asked.stateProperty().get());
        assertEquals("It came out otherwise.", asked.noteProperty().get());
        asked.choose(0); // a prediction can't be taken back
        asked.answer();
        assertEquals("It came out otherwise.", asked.noteProperty().get());
    }

    /** Another text, another word, another view; then back to what the step speaks of. */
    @Test
    void theLearnerWandersOffAndComesBack() throws Exception {
        open("dog-and-cat");
        play(ShippedLessons.open("dog-and-cat").lesson().steps().get(0));
        lesson.next();
        step().question().orElseThrow().choose(0);
        step().question().orElseThrow().answer();
        waitForTheLesson();
        lesson.showMe();
        waitForTheLesson();
        window.until(() -> step().doneProperty().get());
        lesson.next();
        window.model.openFile(Path.of("corpora", "lesson-two-senses.json"));
        window.until(
                () ->
                        window.model.corpusNameProperty().get().equals("lesson-two-senses")
                                && window.step() == 0);
        window.train(7);
        window.model.explanations().open("flow");
        assertFalse(step().doneProperty().get()); // at step 7 of a text without a dog
        lesson.restore();
        waitForTheLesson();
        assertEquals("starter-natural-4", window.model.corpusNameProperty().get());
        assertEquals(1, window.model.session().settings().seed());
        assertEquals(100, window.step());
        assertEquals("pair", window.model.explanations().openedProperty().get().id());
        window.model.timeline().goToStart();
        window.until(() -> step().doneProperty().get());
    }

    /** The way back to a step that is done leads to where it was done. */
    @Test
    void aStepThatIsDoneIsRestoredAsDone() throws Exception {
        open("dog-and-cat");
        play(ShippedLessons.open("dog-and-cat").lesson().steps().get(0));
        lesson.next();
        play(ShippedLessons.open("dog-and-cat").lesson().steps().get(1));
        lesson.back();
        assertEquals("Far apart", step().title());
        assertEquals(100, window.step()); // going back does nothing in the window
        assertTrue(step().doneProperty().get());
        lesson.next();
        assertTrue(step().completeProperty().get());
        window.model.restart();
        window.until(() -> window.step() == 0);
        lesson.restore();
        waitForTheLesson();
        assertEquals(100, window.step());
    }

    /** The picture and the question are those of the step, as if nobody had been there. */
    @Test
    void aClickerGivesTheStepBeforeAnew() throws Exception {
        open("dog-and-cat");
        for (LessonStep read : ShippedLessons.open("dog-and-cat").lesson().steps().subList(0, 4)) {
            play(read);
            lesson.next();
            waitForTheLesson();
        }
        assertEquals("What they share", step().title());
        lesson.giveAgain();
        waitForTheLesson();
        assertEquals("Do they meet in a sentence?", step().title());
        assertEquals("pair", window.model.explanations().openedProperty().get().id());
        assertEquals(100, window.step());
        assertTrue(step().predictionAwaitedProperty().get());
        assertFalse(step().doneProperty().get());
        lesson.giveAgain();
        waitForTheLesson();
        assertEquals("Go back and look again", step().title());
        assertEquals(100, window.step());
        lesson.giveAgain();
        lesson.giveAgain();
        waitForTheLesson();
        assertEquals("Far apart", step().title());
        assertEquals(0, window.step());
        assertEquals(List.of(), step().afterProperty().get().blocks());
        lesson.giveAgain();
        assertEquals("Far apart", step().title());
    }

    @Test
    void aPressThatFollowsAtOnceEndsNoVote() throws Exception {
        open("dog-and-cat");
        PresentDesk clicker = new PresentDesk(window.model);
        play(ShippedLessons.open("dog-and-cat").lesson().steps().get(0));
        clicker.next();
        waitForTheLesson();
        assertEquals("What will happen?", step().title());
        clicker.next();
        assertTrue(step().predictionAwaitedProperty().get());
    }

    @Test
    void beforeThePredictionThePageSaysWhyNothingCounts() throws Exception {
        open("dog-and-cat");
        lesson.next();
        waitForTheLesson();
        assertTrue(step().predictionAwaitedProperty().get());
        step().question().orElseThrow().choose(0);
        step().question().orElseThrow().answer();
        assertFalse(step().predictionAwaitedProperty().get());
    }

    /** The numbers of what was read at step 0 stay those of step 0. */
    @Test
    void whatIsToldOfAMomentStaysTrueLater() throws Exception {
        open("dog-and-cat");
        play(ShippedLessons.open("dog-and-cat").lesson().steps().get(0));
        String told = step().afterProperty().get().blocks().get(0).text();
        window.train(60);
        window.until(() -> !told.isEmpty());
        assertEquals(told, step().afterProperty().get().blocks().get(0).text());
        assertTrue(told.startsWith("At step 0 the centred cosine of dog and cat is "), told);
    }

    /** A lesson that goes on at a later step brings the window there. */
    @Test
    void goingOnAnotherDayLeadsToWhereItWasLeft() throws Exception {
        window.model
                .lessons()
                .open(
                        new LessonRow(
                                ShippedLessons.open("not-co-occurrence"),
                                new LessonPlace("not-co-occurrence", 3, false)));
        waitForTheLesson();
        assertEquals("What counts", step().title());
        assertEquals("lesson-bone", window.model.corpusNameProperty().get());
        assertEquals(300, window.step());
        window.until(() -> step().doneProperty().get());
    }

    @Test
    void whatTheLessonDoesIsNoChangeToUndo() throws Exception {
        open("only-gradients");
        lesson.next();
        waitForTheLesson();
        step().question().orElseThrow().choose(0);
        step().question().orElseThrow().answer();
        window.until(() -> step().doneProperty().get());
        assertNotEquals(
                Set.of(), window.model.explanations().controls().controlsProperty().get().frozen());
        assertEquals("", window.model.history().undoableProperty().get());
    }

    @Test
    void whatTheLessonCannotDoIsToldAndTheRestIsLeftOff() throws Exception {
        String text =
                ShippedLessons.open("random-beginnings")
                        .text()
                        .replace("{ \"select\": [\"dog\"] }", "{ \"select\": [\"unicorn\"] }")
                        .replace("[{ \"select\": [\"dog\"] }]", "[{ \"select\": [\"unicorn\"] }]");
        LessonFile wrong = LessonFile.read("wrong.json", text);
        assertTrue(wrong.lesson().steps().toString().contains("unicorn"));
        window.model.lessons().tryOut(wrong.lesson(), 2);
        window.until(() -> lesson.busyProperty().get().isEmpty());
        lesson.showMe();
        window.until(() -> lesson.busyProperty().get().isEmpty());
        assertTrue(
                lesson.problemProperty().get().startsWith("Could not find all words of 'unicorn'."),
                lesson.problemProperty().get());
    }

    @Test
    void aLessonFileIsOpenedLikeAnyOther(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.json");
        String text = ShippedLessons.open("random-beginnings").text();
        Files.writeString(file, text.replace("A cloud of points", "My cloud"));
        window.model.openFile(file);
        window.until(() -> lesson.stepProperty().get() != null);
        waitForTheLesson();
        assertEquals("My cloud", step().title());
        assertTrue(
                window.model.lessons().rows().stream()
                        .anyMatch(row -> row.name().equals(file.toString())));
    }

    @Test
    void aWrongLessonFileIsToldWithLineAndField(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.json");
        String text = ShippedLessons.open("random-beginnings").text();
        Files.writeString(file, text.replace("\"minutes\": 8", "\"minutes\": 0"));
        int line = 1 + (int) text.lines().takeWhile(l -> !l.contains("\"minutes\"")).count();
        window.model.openFile(file);
        window.until(() -> window.model.told().problemProperty().get() != null);
        assertEquals(
                "Line " + line + ": the field \"minutes\" has to be a whole number from 1 to 600.",
                window.model.told().problemProperty().get().why());
        assertNull(lesson.lessonProperty().get());
    }

    @Test
    void theyAreListedInTheLanguageThatIsSpoken() throws Exception {
        Wording.speak(Language.KOREAN);
        try {
            window.model.lessons().rows();
        } finally {
            Wording.speak(Language.ENGLISH);
        }
        window.until(() -> window.model.lessons().rows().size() == IDS.size());
        assertEquals("무작위로 시작하기", window.model.lessons().rows().get(0).lesson().title());
        assertEquals("random-beginnings", window.model.lessons().rows().get(0).name());
    }

    @Test
    void whereTheLearnerIsSurvivesTheEndOfTheProgram(@TempDir Path folder) throws Exception {
        try (Pulses before = new Pulses(Optional.of(folder))) {
            before.begin();
            before.until(() -> before.model.lessons().rows().size() == IDS.size());
            before.model.lessons().open(before.model.lessons().rows().get(3));
            LessonViewModel opened = before.model.lessons().lesson();
            before.until(() -> opened.busyProperty().get().isEmpty());
            opened.next();
        }
        try (Pulses after = new Pulses(Optional.of(folder))) {
            after.begin();
            after.until(() -> after.model.lessons().rows().size() == IDS.size());
            LessonRow row = after.model.lessons().rows().get(3);
            assertEquals("10 minutes · English · at step 2 of 6", row.about());
            assertEquals("8 minutes · English", after.model.lessons().rows().get(0).about());
            after.model.lessons().open(row);
            assertEquals(
                    "What will happen?",
                    after.model.lessons().lesson().stepProperty().get().title());
        }
    }

    @Test
    void whoNeverOpenedALessonIsInvitedToLookAround(@TempDir Path folder) throws Exception {
        try (Pulses first = new Pulses(Optional.of(folder))) {
            LessonDesk desk = first.model.lessons();
            first.begin();
            first.until(() -> desk.newcomerProperty().get());
            desk.lookAround();
            assertFalse(desk.newcomerProperty().get());
            first.until(() -> desk.lesson().busyProperty().get().isEmpty());
            assertEquals("The map", desk.lesson().stepProperty().get().title());
            desk.lesson().next();
        }
        try (Pulses second = new Pulses(Optional.of(folder))) {
            LessonDesk desk = second.model.lessons();
            second.begin();
            desk.rows();
            second.until(() -> desk.rows().size() == IDS.size());
            assertFalse(desk.newcomerProperty().get());
            desk.lookAround();
            second.until(() -> desk.lesson().busyProperty().get().isEmpty());
            assertEquals("The map", desk.lesson().stepProperty().get().title());
        }
    }

    @Test
    void nobodyIsInvitedWhereNothingIsRemembered() {
        assertFalse(window.model.lessons().newcomerProperty().get());
    }

    @Test
    void aClickerAnswersWhatIsTypedInPlaceOfAClass() throws Exception {
        open("not-co-occurrence");
        lesson.advance(); // does what the step waits for
        waitForTheLesson();
        window.until(() -> step().askedProperty().get());
        QuestionViewModel asked = step().question().orElseThrow();
        assertEquals("", asked.typedProperty().get());
        lesson.advance();
        assertEquals("2", asked.typedProperty().get()); // the dog chews and hides its bone
        assertEquals(QuestionViewModel.State.RIGHT, asked.stateProperty().get());
        assertEquals(0, lesson.numberProperty().get());
        lesson.advance();
        assertEquals(1, lesson.numberProperty().get());
    }

    @Test
    void wordsOfTheLessonAreFoundInTheTextOnScreen() throws Exception {
        open("dog-and-cat");
        OptionalInt dog = window.model.lessons().token("dog");
        assertEquals(
                "dog",
                window.model
                        .session()
                        .run()
                        .opened()
                        .get()
                        .dataset()
                        .vocabulary()
                        .token(dog.getAsInt()));
        assertTrue(window.model.lessons().token("unicorn").isEmpty());
    }
}
