package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a run on its own thread keeps of its past, and going back there. */
@Timeout(60)
class RunPastTest {
    private final Dataset dataset = Corpora.dataset("starter-natural-4");

    @Test
    void aRunGoesBackAndOnAgainTheSameWay() throws Exception {
        try (TrainingRun run = new TrainingRun(dataset, RunSettings.DEFAULT);
                Replay replay = new Replay(dataset, RunSettings.DEFAULT)) {
            steps(run, 50);
            run.setLearningRate(0.02);
            run.setProjection(ProjectionSettings.DEFAULT.withDimensions(3));
            steps(run, 30);
            Checkpoint end = run.ask(Stepper::checkpoint).get(30, TimeUnit.SECONDS);
            assertEquals(80, end.step());
            Recording recording = run.recording().get(30, TimeUnit.SECONDS);
            assertEquals(81, recording.frames().size());
            Checkpoint past = replay.stateAt(recording, 61);
            assertEquals(recording.frame(61).orElseThrow(), past.frame());
            assertEquals(end, replay.stateAt(recording, 80));

            run.frames().collect();
            run.goTo(past);
            steps(run, 0);
            Frame shown = run.frames().collect().orElseThrow();
            assertEquals(61, shown.step());
            assertEquals(RunState.PAUSED, shown.state());
            assertEquals(past.frame().projection(), shown.projection());
            steps(run, 19);
            assertEquals(end, run.ask(Stepper::checkpoint).get(30, TimeUnit.SECONDS));
            assertEquals(
                    81, run.askPast((kept, s) -> kept.metrics()).get(30, TimeUnit.SECONDS).size());
        }
    }

    @Test
    void aRunThatFailedGoesOnFromBefore() throws Exception {
        try (TrainingRun run = new TrainingRun(dataset, RunSettings.DEFAULT)) {
            steps(run, 5);
            Checkpoint past = run.ask(Stepper::checkpoint).get(30, TimeUnit.SECONDS);
            run.setLearningRate(-1);
            steps(run, 3);
            assertEquals(RunState.FAILED, run.frames().collect().orElseThrow().state());
            run.goTo(past);
            steps(run, 3);
            Frame frame = run.frames().collect().orElseThrow();
            assertEquals(8, frame.step());
            assertTrue(frame.problem().isEmpty());
        }
    }

    /** Asks for steps and waits until the run has taken them, or for a while if it failed. */
    private static void steps(TrainingRun run, int count) throws Exception {
        long last = step(run) + count;
        if (count > 0) {
            run.step(count);
        }
        for (int i = 0; i < 300 && step(run) < last; i++) {
            Thread.sleep(10);
        }
    }

    private static long step(TrainingRun run) throws Exception {
        return run.ask(stepper -> stepper.frame().step()).get(30, TimeUnit.SECONDS);
    }
}
