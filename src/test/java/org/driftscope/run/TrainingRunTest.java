package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.driftscope.problem.Problem;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TrainingRunTest {
    private TrainingRun run =
            new TrainingRun(Corpora.dataset("starter-natural-4"), RunSettings.DEFAULT);

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void opensAtStepZeroAndWaits() {
        assertEquals(20, run.opened().join().fittedWords().size());
        Frame frame = run.frames().collect().orElseThrow();
        assertEquals(0, frame.step());
        assertEquals(RunState.PAUSED, frame.state());
        assertEquals(Optional.empty(), run.frames().collect());
    }

    @Test
    void takesTheStepsAskedForAndPauses() {
        run.step(5);
        Frame frame = awaitPausedAt(5);
        assertEquals(RunState.PAUSED, frame.state());
    }

    @Test
    void aFrameThatReplacesAnotherCarriesItsLosses() {
        run.step(12);
        awaitStep(12);
        Frame frame = run.frames().collect().orElseThrow();
        assertEquals(12, frame.losses().size());
        assertEquals(1, frame.losses().get(0).step());
        assertEquals(12, frame.losses().get(11).step());
        // Steps 0 and 10.
        assertEquals(2, frame.corpusLosses().size());
    }

    @Test
    void stopsByItselfAtAStep() {
        run.setStopRule(new StopRule(OptionalLong.of(7), OptionalDouble.empty(), false));
        run.play();
        Frame frame = awaitPausedAt(7);
        assertEquals(Optional.of(StopReason.STEP), frame.stopped());
    }

    @Test
    void stopsByItselfAtALoss() {
        run.setStopRule(new StopRule(OptionalLong.empty(), OptionalDouble.of(3.0), false));
        run.play();
        Frame frame = awaitStop();
        assertEquals(Optional.of(StopReason.LOSS), frame.stopped());
        assertTrue(frame.result().orElseThrow().loss() <= 3.0);
    }

    @Test
    void stopsByItselfWhenClustersAreClear() {
        run.setStopRule(new StopRule(OptionalLong.empty(), OptionalDouble.empty(), true));
        run.play();
        Frame frame = awaitStop();
        assertEquals(Optional.of(StopReason.CLEAR_CLUSTERS), frame.stopped());
        assertEquals(OptionalLong.of(frame.step()), frame.clearStep());
    }

    @Test
    void aSlowRunAnswersQuestionsAtOnce() {
        run.setSpeed(0.001);
        run.play();
        // The step after the first is 1,000 seconds away; the question must not wait for it.
        assertEquals(4534, run.ask(stepper -> stepper.description().parameters()).join());
    }

    @Test
    void pausingEndsPlaying() {
        run.play();
        run.pause();
        assertEquals(RunState.PAUSED, awaitState(RunState.PAUSED).state());
        long step = run.ask(stepper -> stepper.frame().step()).join();
        assertEquals(step, run.ask(stepper -> stepper.frame().step()).join());
    }

    @Test
    void aRunThatDivergesFailsInWordsAndStaysReadable() {
        run.close();
        OptimizerConfig wild =
                new OptimizerConfig(
                        OptimizerKind.SGD, 100, 0.9, 0.99, 1e-8, 0, 0, Double.POSITIVE_INFINITY);
        run =
                new TrainingRun(
                        Corpora.dataset("starter-natural-4"),
                        RunSettings.DEFAULT.withOptimizer(wild));
        run.play();
        Frame frame = awaitState(RunState.FAILED);
        assertTrue(
                frame.problem().orElseThrow().text().contains("learning rate"),
                () -> frame.problem().toString());
        for (float value : frame.embeddings().toArray()) {
            assertTrue(Float.isFinite(value));
        }
        assertTrue(Double.isFinite(run.ask(Stepper::corpusLoss).join().learned()));
    }

    @Test
    void aRequestThatFailsIsToldInWordsAndTheRunStaysReadable() {
        run.setLearningRate(-1);
        Frame frame = awaitState(RunState.FAILED);
        Problem problem = frame.problem().orElseThrow();
        assertTrue(problem.what().contains("could not be changed"), problem::text);
        assertFalse(problem.text().contains("null"), problem::text);
        assertTrue(Double.isFinite(run.ask(Stepper::corpusLoss).join().learned()));
    }

    @Test
    void aRunThatEndsForLackOfMemorySaysSoInItsLastFrame() {
        run.step(3);
        awaitPausedAt(3);
        var answer =
                run.ask(
                        stepper -> {
                            throw new OutOfMemoryError();
                        });
        assertThrows(CompletionException.class, answer::join);
        Frame last = lastFrame();
        assertEquals(3, last.step());
        assertEquals(RunState.FAILED, last.state());
        assertTrue(last.problem().orElseThrow().why().contains("memory"));
    }

    @Test
    void aClosedRunRefusesQuestions() {
        run.close();
        assertThrows(
                CompletionException.class, () -> run.ask(Stepper::corpusLoss).join().learned());
    }

    @Test
    void aQuestionThatIsWaitingWhenTheRunClosesIsRefusedToo() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        var running =
                run.ask(
                        stepper -> {
                            started.countDown();
                            try {
                                closing.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return 0;
                        });
        var waiting = run.ask(Stepper::corpusLoss);
        started.await();
        run.close();
        closing.countDown();
        assertEquals(0, running.join());
        assertThrows(CompletionException.class, waiting::join);
    }

    /** The frame a run leaves behind that ends by itself. */
    private Frame lastFrame() {
        Optional<Frame> frame;
        do {
            frame = run.frames().collect();
        } while (frame.isEmpty());
        return frame.get();
    }

    private void awaitStep(long step) {
        long now;
        do {
            now = run.ask(stepper -> stepper.frame().step()).join();
        } while (now < step);
    }

    private Frame awaitPausedAt(long step) {
        Frame frame = awaitStop();
        assertEquals(step, frame.step());
        return frame;
    }

    /** The first frame after step 0 that is paused. */
    private Frame awaitStop() {
        while (true) {
            run.ask(Stepper::frame).join();
            Optional<Frame> frame = run.frames().collect();
            if (frame.isPresent()
                    && frame.get().step() > 0
                    && frame.get().state() == RunState.PAUSED) {
                return frame.get();
            }
        }
    }

    private Frame awaitState(RunState state) {
        while (true) {
            run.ask(Stepper::frame).join();
            Optional<Frame> frame = run.frames().collect();
            if (frame.isPresent() && frame.get().state() == state) {
                return frame.get();
            }
        }
    }
}
