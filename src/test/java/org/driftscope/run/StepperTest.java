package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.Matrix;
import org.driftscope.projection.Axes;
import org.driftscope.projection.Basis;
import org.driftscope.projection.BasisTurn;
import org.driftscope.projection.Hold;
import org.driftscope.projection.PrincipalComponents;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.projection.WordPair;
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
            assertEquals(4.35, start.corpusLoss().orElseThrow().learned(), 0.15);
        }
    }

    @Test
    void trainingComesNearTheFloorOfTheCorpus() {
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 1)) {
            run(stepper, 300);
            // No model can beat 0.610 on this corpus; a separate program reached 0.63.
            assertTrue(stepper.corpusLoss().learned() > 0.610);
            assertEquals(0.63, stepper.corpusLoss().learned(), 0.02);
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
    void axesAreKeptFromTheStepAtWhichThatWasChosen() {
        ProjectionSettings now = ProjectionSettings.DEFAULT.withHold(Hold.NOW);
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 3)) {
            Matrix start = stepper.frame().embeddings();
            run(stepper, 10);
            Matrix tenth = stepper.frame().embeddings();
            stepper.setProjection(now);
            run(stepper, 10);
            Basis kept = stepper.frame().projection().basis();
            stepper.setProjection(now.withAligned(false)); // the same state, other axes in it
            Projection exact = stepper.frame().projection();

            assertEquals(10, exact.viewing().heldSince().orElseThrow());
            assertEquals(components(stepper, tenth), exact.basis());
            assertTrue(BasisTurn.degreesBetween(kept, exact.basis()) < 1e-9);

            stepper.setProjection(ProjectionSettings.DEFAULT);
            assertTrue(stepper.frame().projection().viewing().isMain());
            stepper.setProjection(now);
            assertEquals(20, stepper.frame().projection().viewing().heldSince().orElseThrow());

            stepper.setProjection(now.withHold(Hold.START).withAligned(false));
            assertEquals(components(stepper, start), stepper.frame().projection().basis());
            assertEquals(0, stepper.frame().projection().viewing().heldSince().orElseThrow());
        }
    }

    private static Basis components(Stepper stepper, Matrix embeddings) {
        int[] fitted =
                stepper.description().fittedWords().stream().mapToInt(Integer::intValue).toArray();
        return PrincipalComponents.of(embeddings, fitted, 2).basis();
    }

    @Test
    void axesFromWordsFollowTheWordsOfTheText() {
        Axes axes = new Axes.Words(new WordPair("dog", "coffee"), new WordPair("morning", "bread"));
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 3)) {
            run(stepper, 30);
            Frame frame = stepper.setProjection(ProjectionSettings.DEFAULT.withAxes(axes));
            int dog = stepper.description().dataset().vocabulary().id("dog").orElseThrow();
            int coffee = stepper.description().dataset().vocabulary().id("coffee").orElseThrow();

            // Along the first axis they lie as far apart as in the full space, and not at all
            // along the second.
            double squares = 0;
            for (int c = 0; c < frame.embeddings().columns(); c++) {
                double d = frame.embeddings().get(dog, c) - frame.embeddings().get(coffee, c);
                squares += d * d;
            }
            Matrix points = frame.projection().points();
            assertEquals(Math.sqrt(squares), points.get(dog, 0) - points.get(coffee, 0), 1e-5);
            assertEquals(points.get(dog, 1), points.get(coffee, 1), 1e-5);
        }
    }

    @Test
    void wordsTheTextLacksLeaveTheMainComponents() {
        Axes axes = new Axes.Words(new WordPair("dog", "quark"), new WordPair("morning", "bread"));
        try (Stepper stepper = Corpora.stepper("starter-natural-4", 3)) {
            Frame frame = stepper.setProjection(ProjectionSettings.DEFAULT.withAxes(axes));

            assertTrue(frame.projection().viewing().isMain());
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
