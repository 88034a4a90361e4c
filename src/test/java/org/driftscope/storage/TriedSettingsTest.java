package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the settings that are offered does what the window says of it, in words and numbers. */
class TriedSettingsTest {
    private static final StoredCorpus TEXT = ShippedCorpora.open("starter-natural-4");

    private static Stepper stepper(TriedSettings tried, long seed) {
        RunSettings settings = tried.over(TEXT.recommended()).withSeed(seed);
        return new Stepper(Dataset.of(TEXT.corpus(), settings.text()), settings);
    }

    private static OptionalLong clear(Stepper stepper, int steps) {
        OptionalLong clear = OptionalLong.empty();
        for (int step = 0; step < steps; step++) {
            clear = stepper.step().clearStep();
        }
        return clear;
    }

    /** The bounds are those that the comments name, for the seeds 1 to 10. */
    static Stream<Arguments> working() {
        return Stream.of(
                Arguments.of(TriedSettings.RECOMMENDED, 28, 50),
                Arguments.of(TriedSettings.PLAIN_DESCENT, 27, 54),
                Arguments.of(TriedSettings.SLOW_MOTION, 67, 151),
                Arguments.of(TriedSettings.TWO_LAYERS, 31, 68));
    }

    private static void comesClear(TriedSettings tried, int least, int most, long seeds) {
        assertTrue(tried.works());
        long[] clear =
                LongStream.rangeClosed(1, seeds)
                        .map(
                                seed -> {
                                    try (Stepper stepper = stepper(tried, seed)) {
                                        return clear(stepper, most + 20).orElseThrow();
                                    }
                                })
                        .toArray();
        // another kind of processor rounds otherwise, which may move a step or two
        assertTrue(LongStream.of(clear).min().orElseThrow() >= least - 3);
        assertTrue(LongStream.of(clear).max().orElseThrow() <= most + 3);
    }

    @ParameterizedTest
    @MethodSource("working")
    void itComesClearAsSaid(TriedSettings tried, int least, int most) {
        comesClear(tried, least, most, 2);
    }

    @ParameterizedTest
    @MethodSource("working")
    @Tag("long")
    void itComesClearAsSaidOnAllTenSeeds(TriedSettings tried, int least, int most) {
        comesClear(tried, least, most, 10);
    }

    /** The loss after 300 steps lies between these. */
    static Stream<Arguments> unclear() {
        return Stream.of(
                Arguments.of(TriedSettings.WIDE_START, 0.6, 0.72),
                Arguments.of(TriedSettings.TINY_STEPS, 2.3, 3.2),
                Arguments.of(TriedSettings.ONE_SENTENCE, 1.2, 2.0));
    }

    private static void staysUnclear(
            TriedSettings tried, double leastLoss, double mostLoss, long seeds) {
        assertTrue(!tried.works());
        for (long seed = 1; seed <= seeds; seed++) {
            try (Stepper stepper = stepper(tried, seed)) {
                assertEquals(OptionalLong.empty(), clear(stepper, 300));
                double loss = stepper.corpusLoss().learned();
                assertTrue(loss > leastLoss && loss < mostLoss, tried + ": " + loss);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void itStaysUnclearAsSaid(TriedSettings tried, double leastLoss, double mostLoss) {
        staysUnclear(tried, leastLoss, mostLoss, 2);
    }

    @ParameterizedTest
    @MethodSource("unclear")
    @Tag("long")
    void itStaysUnclearAsSaidOnAllTenSeeds(TriedSettings tried, double leastLoss, double mostLoss) {
        staysUnclear(tried, leastLoss, mostLoss, 10);
    }

    static Stream<TriedSettings> runningAway() {
        return Stream.of(TriedSettings.HUGE_STEPS, TriedSettings.RUNAWAY);
    }

    @ParameterizedTest
    @MethodSource("runningAway")
    void itStopsWithinTenSteps(TriedSettings tried) {
        assertTrue(!tried.works());
        for (long seed = 1; seed <= 10; seed++) {
            try (Stepper stepper = stepper(tried, seed)) {
                assertThrows(ProblemException.class, () -> clear(stepper, 11));
                assertTrue(stepper.frame().step() < 10, "stopped at " + stepper.frame().step());
            }
        }
    }

    /** Not one is left out above. */
    static Stream<TriedSettings> all() {
        return Stream.of(TriedSettings.values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsHeldToItsPromise(TriedSettings tried) {
        Stream<Object> held =
                Stream.concat(
                        Stream.concat(working(), unclear()).map(each -> each.get()[0]),
                        runningAway());
        assertTrue(held.anyMatch(tried::equals));
    }
}
