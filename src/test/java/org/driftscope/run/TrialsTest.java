package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.driftscope.model.WeightGroup;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.junit.jupiter.api.Test;

class TrialsTest {
    private static final RunSettings SETTINGS = Corpora.stored("starter-natural-4").recommended();

    private static TrialSetup setup(long seed) {
        return new TrialSetup("seed " + seed, SETTINGS.withSeed(seed), Controls.NONE);
    }

    private static List<Trial> train(List<TrialSetup> setups, int steps) {
        return Trials.train(
                Corpora.dataset("starter-natural-4"), setups, steps, (step, trials) -> {});
    }

    /** Held against a stepper that is alone and is asked for nothing in between. */
    @Test
    void aTrialBesideAnotherIsTheSameAsARunAlone() {
        List<Trial> trials = train(List.of(setup(1), setup(2)), 25);
        for (int i = 0; i < 2; i++) {
            try (Stepper alone = Corpora.stepper("starter-natural-4", i + 1)) {
                for (int step = 0; step < 25; step++) {
                    alone.step();
                }
                assertEquals(
                        alone.frame().projection().points(), trials.get(i).projection().points());
                assertEquals(alone.corpusLoss().learned(), trials.get(i).last().loss());
                assertEquals(
                        OptionalDouble.of(alone.measures().orElseThrow().silhouette2d()),
                        trials.get(i).last().silhouette());
                assertEquals(25, trials.get(i).last().step());
            }
        }
        assertNotEquals(trials.get(0).projection().points(), trials.get(1).projection().points());
    }

    @Test
    void tellsHowFarItIsFromTheStartOn() {
        List<Long> told = new ArrayList<>();
        List<Trial> trials =
                Trials.train(
                        Corpora.dataset("starter-natural-4"),
                        List.of(setup(1)),
                        7,
                        (step, now) -> {
                            told.add(step);
                            assertEquals(step, now.get(0).last().step());
                        });
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L), told);
        assertEquals(8, trials.get(0).curve().size());
        assertEquals(0, trials.get(0).curve().get(0).step());
    }

    @Test
    void aLongCourseIsThinnedOutAndEndsWithTheLastStep() {
        List<TrialPoint> curve = train(List.of(setup(1)), 205).get(0).curve();
        assertEquals(104, curve.size()); // steps 0, 2, ..., 204 and 205
        assertEquals(205, curve.get(103).step());
    }

    @Test
    void whatIsHeldBackIsHeldBackFromTheFirstStepOn() {
        TrialSetup frozen =
                new TrialSetup(
                        "frozen",
                        SETTINGS,
                        Controls.NONE.withFrozen(Set.of(WeightGroup.EMBEDDING)));
        Trial trial = train(List.of(frozen), 5).get(0);
        assertEquals(
                trial.curve().get(0).silhouette(), trial.last().silhouette(), "E stands still");
        assertTrue(trial.last().loss() < trial.curve().get(0).loss());
    }

    @Test
    void oneThatRunsAwayEndsEarlyAndTheOthersGoOn() {
        OptimizerConfig wild =
                new OptimizerConfig(
                        OptimizerKind.SGD, 100, 0.9, 0.99, 1e-8, 0, 0, Double.POSITIVE_INFINITY);
        List<Trial> trials =
                train(
                        List.of(
                                new TrialSetup("wild", SETTINGS.withOptimizer(wild), Controls.NONE),
                                setup(1)),
                        30);
        assertTrue(trials.get(0).problem().isPresent());
        assertTrue(trials.get(0).last().step() < 30);
        assertTrue(Double.isFinite(trials.get(0).last().loss()));
        assertEquals(30, trials.get(1).last().step());
        assertTrue(trials.get(1).problem().isEmpty());
    }

    @Test
    void interruptingTheThreadCallsItOff() {
        List<Long> told = new ArrayList<>();
        assertThrows(
                CancellationException.class,
                () ->
                        Trials.train(
                                Corpora.dataset("starter-natural-4"),
                                List.of(setup(1)),
                                50,
                                (step, trials) -> {
                                    told.add(step);
                                    if (step == 3) {
                                        Thread.currentThread().interrupt();
                                    }
                                }));
        assertTrue(Thread.interrupted());
        assertEquals(List.of(1L, 2L, 3L), told);
    }
}
