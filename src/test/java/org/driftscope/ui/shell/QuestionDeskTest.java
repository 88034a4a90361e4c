package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.run.TrainingRun;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test's thread stands for the JavaFX thread: it runs what is handed to the screen. */
class QuestionDeskTest {
    private static final Dataset DATASET =
            Dataset.of(
                    new Corpus("two", "", "", List.of("a dog runs .", "a cat sleeps ."), List.of()),
                    TextSettings.DEFAULT);

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private TrainingRun run = new TrainingRun(DATASET, RunSettings.DEFAULT);
    private final QuestionDesk desk = new QuestionDesk(screen::add, () -> run);
    private final List<Object> heard = new ArrayList<>();

    @BeforeEach
    void opened() throws Exception {
        run.opened().get();
    }

    @AfterEach
    void close() {
        desk.close();
        if (run != null) {
            run.close();
        }
    }

    /** Runs what comes to the screen until so many answers were heard. */
    private void hear(int answers) throws InterruptedException {
        while (heard.size() < answers) {
            Runnable work = screen.poll(20, TimeUnit.SECONDS);
            assertNotNull(work, "heard only " + heard);
            work.run();
        }
    }

    @Test
    void questionsThatWaitAreAnsweredFromOneMoment() throws Exception {
        desk.ask("first", moment -> moment, heard::add); // taken at once
        desk.ask("second", moment -> moment, heard::add);
        desk.ask("third", moment -> moment, heard::add);
        run.step(3);
        hear(3);
        assertTrue(heard.get(1) == heard.get(2), "two moments");
    }

    @Test
    void aQuestionNotYetBegunIsReplacedByTheNextOfTheSameAsker() throws Exception {
        desk.ask("busy", moment -> "busy", heard::add);
        desk.ask("asker", moment -> "old", heard::add);
        desk.ask("asker", moment -> "new", heard::add);
        hear(2);
        assertEquals(List.of("busy", "new"), heard);
    }

    @Test
    void aQuestionThatFailsTellsItsAskerAndLeavesTheOthersAnswered() throws Exception {
        desk.ask("busy", moment -> "busy", heard::add);
        desk.ask("fails", QuestionDeskTest::fail, heard::add, () -> heard.add("unanswered"));
        desk.ask("works", moment -> "works", heard::add);
        hear(3);
        assertEquals(List.of("busy", "unanswered", "works"), heard);
        desk.ask("later", moment -> "later", heard::add);
        hear(4);
    }

    private static Object fail(Moment moment) {
        throw new StackOverflowError("planted at step " + moment.frame().step());
    }

    @Test
    void anAnswerThatCannotBeShownLeavesTheOthersAnswered() throws Exception {
        desk.ask("busy", moment -> "busy", heard::add);
        desk.ask(
                "fails",
                moment -> "fails",
                answer -> {
                    throw new IllegalStateException("planted");
                },
                () -> heard.add("unanswered"));
        desk.ask("works", moment -> "works", heard::add);
        hear(3);
        assertEquals(List.of("busy", "unanswered", "works"), heard);
    }

    @Test
    void aMomentThatCannotBeHadLeavesNobodyWaiting() throws Exception {
        run.close();
        desk.ask("asker", moment -> moment, heard::add, () -> heard.add("unanswered"));
        hear(1);
        assertEquals(List.of("unanswered"), heard);
    }

    @Test
    void answersOfARunThatWasReplacedNeverCome() throws Exception {
        desk.ask("asker", Moment::frame, heard::add);
        TrainingRun old = run;
        run = new TrainingRun(DATASET, RunSettings.DEFAULT);
        run.opened().get();
        old.close();
        desk.ask("asker", moment -> "of the new run", heard::add);
        hear(1);
        assertEquals(List.of("of the new run"), heard);
    }

    /** As it is told above the class; the bounds in between are 60 ms, 0.6 s and 2 s. */
    @Test
    void itRestsWhileTheRunPlaysAndNeverElse() {
        long ms = 1_000_000;
        assertEquals(0, QuestionDesk.rest(false, 1_000, 30 * ms));
        assertEquals(60 * ms, QuestionDesk.rest(true, 1, ms));
        assertEquals(190 * ms, QuestionDesk.rest(true, 1, 10 * ms));
        assertEquals(600 * ms, QuestionDesk.rest(true, 100, 10 * ms));
        assertEquals(1_140 * ms, QuestionDesk.rest(true, 100, 60 * ms));
        assertEquals(2_000 * ms, QuestionDesk.rest(true, 100, 900 * ms));
    }

    /** A moment's frame never says that the run plays: the desk has to ask elsewhere. */
    @Test
    void aRunAtSpeedIsAskedAtMostTwiceASecond() throws Exception {
        try (QuestionDesk resting =
                new QuestionDesk(
                        screen::add, () -> run, () -> run.ask(Stepper::moment), () -> true)) {
            run.play();
            askOn(resting, () -> heard.size() < 3 || stepHeard() < 1_000);
            heard.clear();
            long begun = System.nanoTime();
            askOn(resting, () -> System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(2));
            double seconds = (System.nanoTime() - begun) * 1e-9;
            assertTrue(!heard.isEmpty() && heard.size() <= 2 + seconds / 0.6, heard.size() + "");
        }
    }

    private long stepHeard() {
        return ((Frame) heard.get(heard.size() - 1)).step();
    }

    private void askOn(QuestionDesk asked, BooleanSupplier wanted) throws InterruptedException {
        while (wanted.getAsBoolean()) {
            asked.ask("asker", Moment::frame, heard::add);
            Runnable work = screen.poll(20, TimeUnit.MILLISECONDS);
            if (work != null) {
                work.run();
            }
        }
    }

    @Test
    void withoutARunNothingHappens() throws Exception {
        run.close();
        run = null;
        desk.ask("asker", moment -> moment, heard::add);
        assertNull(screen.poll(100, TimeUnit.MILLISECONDS));
    }
}
