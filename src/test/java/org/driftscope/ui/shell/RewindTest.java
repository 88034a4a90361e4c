package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
import org.driftscope.run.Stepper;
import org.driftscope.ui.saving.SavingViewModel;
import org.driftscope.ui.timeline.TimelineViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test's thread stands for the JavaFX thread: it runs what comes to the screen, and pulses. */
class RewindTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final WindowViewModel model = new WindowViewModel(screen::add);
    private final TimelineViewModel timeline = model.timeline();
    private final List<Frame> shown = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        model.begin();
        until(() -> !shown.isEmpty());
    }

    @AfterEach
    void close() {
        model.close();
    }

    private void pulse() throws InterruptedException {
        Runnable work = screen.poll(5, TimeUnit.MILLISECONDS);
        while (work != null) {
            work.run();
            work = screen.poll();
        }
        model.newestFrame()
                .ifPresent(
                        frame -> {
                            shown.add(frame);
                            model.show(frame);
                        });
    }

    private void until(Callable<Boolean> condition) throws Exception {
        long begun = System.nanoTime();
        while (!condition.call()) {
            pulse();
            assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(60), "takes too long");
        }
    }

    private void train(int steps) throws Exception {
        long last = newest() + steps;
        model.transport().speedProperty().set(1);
        model.transport().stepCount().textProperty().set(Integer.toString(steps));
        model.transport().stepMany();
        until(() -> step() == last && !model.transport().playingProperty().get());
    }

    private long newest() {
        return timeline.newestProperty().get();
    }

    private long step() {
        return timeline.shownProperty().get();
    }

    private Frame frame() {
        return shown.get(shown.size() - 1);
    }

    private Moment moment() throws Exception {
        CompletableFuture<Moment> answer = model.rewind().moment();
        until(answer::isDone);
        return answer.get();
    }

    private void answer(String words) {
        SavingViewModel saving = model.keeping().saving();
        saving.answer(
                saving.questionProperty().get().answers().stream()
                        .filter(answer -> answer.words().equals(words))
                        .findFirst()
                        .orElseThrow());
    }

    /** Else a change of another branch would be undone on this one. */
    @Test
    void whatWasChangedOnOneBranchIsNotUndoneOnAnother() throws Exception {
        train(40);
        timeline.mark();
        timeline.goTo(20);
        until(() -> step() == 20);
        model.settings().optimizer().learningRate().textProperty().set("0.05");
        model.settings().learningRateEntered();
        until(() -> !timeline.otherBranches().isEmpty());
        timeline.goToBranch(1);
        until(() -> step() == 40);
        assertEquals("", model.history().undoableProperty().get());
        assertEquals(1, timeline.marks().own().size());
    }

    @Test
    void everythingShowsThePastStep() throws Exception {
        train(100);
        Frame last = frame();
        timeline.goTo(37);
        until(() -> step() == 37);
        assertEquals("Step 37 of 100", timeline.textProperty().get());
        assertEquals("Step 37", model.readouts().stepProperty().get());
        assertEquals(37, model.loss().pointedProperty().get());
        assertTrue(timeline.rewoundProperty().get());
        Moment moment = moment();
        RunDescription run = moment.description();
        try (Stepper again = Stepper.remembering(run.dataset(), run.settings())) {
            again.setCorpusLossEvery(10);
            again.setWatched(true);
            for (int i = 0; i < 37; i++) {
                again.step();
            }
            Moment expected = again.moment();
            assertEquals(expected.frame().embeddings(), frame().embeddings());
            assertEquals(expected.frame().projection(), frame().projection());
            assertEquals(expected.model(), moment.model());
            assertEquals(expected.nextBatch().toString(), moment.nextBatch().toString());
            assertEquals(expected.lastGradient(), moment.lastGradient());
            assertEquals(expected.gradientSum(), moment.gradientSum());
            assertEquals(expected.frame().embeddings(), moment.frame().embeddings());
            assertEquals(37, moment.history().get(moment.history().size() - 1).step());
        }
        timeline.goToNewest();
        until(() -> step() == 100);
        assertFalse(timeline.rewoundProperty().get());
        assertEquals("Step 100, the newest", timeline.textProperty().get());
        assertEquals(last.embeddings(), frame().embeddings());
        assertEquals(100, moment().frame().step());
    }

    @Test
    void keysLeadThroughThePastAndOnIntoTraining() throws Exception {
        train(40);
        timeline.back();
        until(() -> step() == 39);
        timeline.leapBack();
        timeline.back();
        until(() -> step() == 28);
        timeline.goToStart();
        until(() -> step() == 0);
        assertFalse(model.invitingProperty().get(), "nobody is invited to play a past");
        timeline.back();
        model.transport().step();
        until(() -> step() == 1);
        timeline.leapOn();
        until(() -> step() == 11);
        timeline.goTo(39);
        until(() -> step() == 39);
        model.transport().step();
        until(() -> step() == 40 && !timeline.rewoundProperty().get());
        model.transport().step();
        until(() -> step() == 41);
        assertEquals(41, newest());
    }

    @Test
    void theRunWaitsWhileAPastStepIsShown() throws Exception {
        model.transport().speedProperty().set(0.9);
        model.transport().playOrPause();
        until(() -> step() >= 20);
        timeline.back();
        until(() -> timeline.rewoundProperty().get());
        long newest = newest();
        assertEquals(newest - 1, step());
        for (int i = 0; i < 20; i++) {
            pulse();
        }
        assertEquals(newest, newest());
        assertEquals(newest - 1, step());
    }

    @Test
    void playsBackwardsToTheStartAndOnAgainIntoTraining() throws Exception {
        train(30);
        Frame last = frame();
        timeline.playBackwardsOrPause();
        until(() -> timeline.playingBackwardsProperty().get());
        until(() -> step() == 0);
        assertFalse(timeline.playingBackwardsProperty().get());
        until(() -> frame().state() == RunState.PAUSED);
        model.transport().playOrPause();
        until(() -> step() > 30 && !timeline.rewoundProperty().get());
        assertTrue(model.transport().playingProperty().get(), "the run goes on by itself");
        model.transport().playOrPause();
        until(() -> !model.transport().playingProperty().get());
        timeline.goTo(30);
        until(() -> step() == 30);
        assertEquals(last.embeddings(), frame().embeddings());
    }

    @Test
    void anotherViewIsTakenUpAtThePastStep() throws Exception {
        train(50);
        timeline.goTo(20);
        until(() -> step() == 20);
        assertEquals(2, frame().projection().points().columns());
        model.settings().projection().dimensionsProperty().set(3);
        until(() -> frame().projection().points().columns() == 3);
        assertEquals(20, step());
        assertTrue(timeline.rewoundProperty().get());
        timeline.goTo(21);
        until(() -> step() == 21);
        assertEquals(3, frame().projection().points().columns());
        assertEquals(3, moment().frame().projection().points().columns());
        timeline.goToNewest();
        until(() -> step() == 50);
        assertEquals(3, frame().projection().points().columns());
    }

    /** A change in the past makes a branch; both ways are gone on with as if nothing had been. */
    @Test
    void aChangeInThePastBeginsABranch() throws Exception {
        train(60);
        timeline.goTo(25);
        until(() -> step() == 25);
        model.settings().optimizer().learningRate().textProperty().set("0.05");
        assertEquals(
                "At Enter a branch with this learning rate begins at step 25; the steps after it"
                        + " are kept as another.",
                model.settings().noteProperty().get());
        model.settings().learningRateEntered();
        until(() -> !timeline.otherBranches().isEmpty() && !timeline.rewoundProperty().get());
        assertEquals(25, step());
        assertEquals(25, newest());
        assertEquals("Branch 2: learning rate 0.05 from step 25", timeline.branchShown());
        assertTrue(
                timeline.otherBranches()
                        .get(0)
                        .words()
                        .startsWith("Branch 1: the first · 60 steps · corpus loss 0."));
        train(20);
        Frame inBranch = frame();

        timeline.goToBranch(1);
        until(() -> step() == 60);
        assertEquals("Branch 1: the first", timeline.branchShown());
        assertEquals("0.01", model.settings().optimizer().learningRate().textProperty().get());
        train(5);
        Frame first = frame();
        timeline.goTo(40);
        until(() -> step() == 40);
        Frame first40 = frame();
        RunDescription run = moment().description();
        try (Stepper straight = Stepper.remembering(run.dataset(), run.settings());
                Stepper changed = Stepper.remembering(run.dataset(), run.settings())) {
            for (int i = 0; i < 65; i++) {
                straight.step();
                if (i == 39) {
                    assertEquals(straight.frame().embeddings(), first40.embeddings());
                }
                if (i < 45) {
                    changed.setLearningRate(i < 25 ? 0.01 : 0.05);
                    changed.step();
                }
            }
            assertEquals(straight.frame().embeddings(), first.embeddings());
            assertEquals(changed.frame().embeddings(), inBranch.embeddings());
        }
        timeline.goToBranch(2);
        until(() -> step() == 45);
        assertEquals(inBranch.embeddings(), frame().embeddings());
        timeline.deleteBranch(1);
        answer("Cancel");
        assertEquals(1, timeline.otherBranches().size());
        timeline.deleteBranch(1);
        answer("Delete");
        assertTrue(timeline.otherBranches().isEmpty());
    }
}
