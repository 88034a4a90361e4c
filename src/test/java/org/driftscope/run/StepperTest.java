package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.projection.ProjectionSettings;
import org.junit.jupiter.api.Test;

class StepperTest {
    @Test
    void theDefaultModelHas4534Parameters() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            // E 70*16, P 6*16, 3 norms 2*16, Q K V O 4*16*16, feed-forward 2*64*16+64+16, output
            // bias 70
            assertEquals(4534, stepper.description().parameters());
            assertEquals(6, stepper.description().modelConfig().context());
            assertEquals(20, stepper.description().fittedWords().size());
        }
    }

    @Test
    void theRandomStartKnowsNothingYet() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            Frame start = stepper.frame();
            assertEquals(0, start.step());
            assertTrue(start.result().isEmpty());
            assertSame(start.embeddings(), start.previousEmbeddings());
            // A little above ln 70 = 4.248, blind guessing.
            assertEquals(4.35, start.corpusLoss().orElseThrow(), 0.15);
        }
    }

    @Test
    void trainingComesNearTheFloorOfTheCorpus() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            run(stepper, 300);
            // No model can beat 0.610 on this corpus; a separate program reached 0.63.
            assertTrue(stepper.corpusLoss() > 0.610);
            assertEquals(0.63, stepper.corpusLoss(), 0.02);
        }
    }

    @Test
    void theSameSeedGivesTheSameFramesToTheLastBit() {
        assertEquals(pictures(1), pictures(1));
        assertNotEquals(pictures(1), pictures(2));
    }

    /** 64 sentences of 4.6 predictions each are enough for two shards. */
    @Test
    void theNumberOfThreadsChangesNoFrame() {
        List<Frame> alone = framesWith(1);
        assertEquals(alone, framesWith(2));
        assertEquals(alone, framesWith(3));
    }

    private static List<Frame> framesWith(int threads) {
        try (Stepper stepper =
                new Stepper(
                        Corpora.dataset("starter-natural-4"),
                        RunSettings.DEFAULT.withBatchSize(64))) {
            stepper.setThreads(threads);
            return run(stepper, 30);
        }
    }

    @Test
    void lookingInAnotherWayDoesNotTouchTraining() {
        try (Stepper undisturbed = Corpora.stepper("starter-natural-4", 3);
                Stepper watched = Corpora.stepper("starter-natural-4", 3)) {
            run(undisturbed, 20);
            run(watched, 10);
            watched.setProjection(ProjectionSettings.DEFAULT.withDimensions(3).withAligned(false));
            watched.corpusLoss();
            run(watched, 10);
            assertEquals(undisturbed.frame().embeddings(), watched.frame().embeddings());
            assertEquals(3, watched.frame().projection().points().columns());
        }
    }

    @Test
    void theCorpusLossComesEveryTenthStep() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            List<Long> measured = new ArrayList<>();
            for (Frame frame : run(stepper, 25)) {
                if (frame.corpusLoss().isPresent()) {
                    measured.add(frame.step());
                }
            }
            assertEquals(List.of(10L, 20L), measured);
        }
    }

    private static List<Object> pictures(long seed) {
        List<Object> pictures = new ArrayList<>();
        try (Stepper stepper = Corpora.stepper("starter-natural-4", seed)) {
            for (Frame frame : run(stepper, 30)) {
                pictures.add(frame.projection().points());
                pictures.add(frame.embeddings());
                pictures.add(frame.losses());
                pictures.add(frame.measures());
            }
        }
        return pictures;
    }

    private static List<Frame> run(Stepper stepper, int steps) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            frames.add(stepper.step());
        }
        return frames;
    }
}
