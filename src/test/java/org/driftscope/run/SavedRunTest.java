package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Test;

/** A run that goes on from what was saved of it. */
class SavedRunTest {
    private static final RunSettings SETTINGS = RunSettings.DEFAULT;
    private static final Dataset DATASET =
            Dataset.of(
                    new Corpus(
                            "small",
                            "",
                            "CC0-1.0",
                            List.of("the cat sat", "the dog sat", "a dog ran"),
                            List.of()),
                    SETTINGS.text());

    @Test
    void goesOnPausedAtItsLastStepWithTheLossesOfItsCourse() throws Exception {
        Past past = new Past(Past.DEFAULT_BUDGET);
        try (Stepper stepper = Stepper.remembering(DATASET, SETTINGS)) {
            past.keep(stepper);
            double[] losses = new double[41];
            for (int i = 1; i <= 40; i++) {
                losses[i] = stepper.step().result().orElseThrow().loss();
                past.keep(stepper);
            }
            SavedRun saved =
                    new SavedRun(
                            stepper.checkpoint(),
                            past.recording(stepper).checkpoints(),
                            past.metrics(),
                            past.milestones());
            try (TrainingRun run = new TrainingRun(DATASET, SETTINGS, saved)) {
                run.opened().get(60, TimeUnit.SECONDS);
                Frame first = run.frames().collect().orElseThrow();
                assertEquals(40, first.step());
                assertEquals(RunState.PAUSED, first.state());
                assertEquals(40, first.losses().size());
                for (LossPoint point : first.losses()) {
                    assertEquals(losses[(int) point.step()], point.loss());
                }
                assertEquals(
                        List.of(0L, 10L, 20L, 30L, 40L),
                        first.corpusLosses().stream().map(MeasuredLoss::step).toList());
                assertEquals(
                        List.of(0L, 32L),
                        run.recording().get(60, TimeUnit.SECONDS).checkpoints().stream()
                                .map(Checkpoint::step)
                                .toList());
                Frame expected = stepper.step();
                run.step(1);
                Frame next = run.ask(Stepper::frame).get(60, TimeUnit.SECONDS);
                while (next.step() < 41) {
                    next = run.ask(Stepper::frame).get(60, TimeUnit.SECONDS);
                }
                assertEquals(expected.embeddings(), next.embeddings());
                assertEquals(expected.projection().points(), next.projection().points());
            }
        }
    }
}
