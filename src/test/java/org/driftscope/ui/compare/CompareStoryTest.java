package org.driftscope.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.driftscope.problem.Problem;
import org.driftscope.run.Controls;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Trial;
import org.driftscope.run.TrialPoint;
import org.driftscope.run.TrialSetup;
import org.driftscope.ui.HandMade;
import org.junit.jupiter.api.Test;

class CompareStoryTest {
    private static final Problem PROBLEM = new Problem("It ran away.", "Too fast.", "Go slower.");

    private static Trial trial(double loss, OptionalDouble silhouette, OptionalLong clear) {
        return trial(loss, silhouette, clear, Optional.empty());
    }

    private static Trial trial(
            double loss, OptionalDouble silhouette, OptionalLong clear, Optional<Problem> problem) {
        return new Trial(
                new TrialSetup("by hand", RunSettings.DEFAULT, Controls.NONE),
                List.of(new TrialPoint(300, loss, silhouette)),
                clear,
                HandMade.start().projection(),
                problem);
    }

    private static Trial clearAt(long step) {
        return trial(0.6, OptionalDouble.of(0.8), OptionalLong.of(step));
    }

    private static Trial neverClear() {
        return trial(0.7, OptionalDouble.of(0.1), OptionalLong.empty());
    }

    @Test
    void tellsTwoRunsApart() {
        assertEquals(
                "After step 300: this run has loss 0.600 and silhouette 0.80, clear first at step 40;"
                        + " the second (untied) has loss 0.700 and silhouette 0.10, not clear yet. The"
                        + " second fits the sentences worse, by 0.100 nats a token.",
                CompareStory.ofTwo(List.of(clearAt(40), neverClear()), "untied"));
    }

    @Test
    void aRunThatRanAwayIsNotCompared() {
        Trial away = trial(7, OptionalDouble.empty(), OptionalLong.empty(), Optional.of(PROBLEM));
        assertEquals(
                "After step 300: this run has loss 0.600 and silhouette 0.80, clear first at step 40;"
                        + " the second (SGD) ran away after step 300.",
                CompareStory.ofTwo(List.of(clearAt(40), away), "SGD"));
    }

    @Test
    void tellsTheShareOfSeedsThatCameClear() {
        List<Trial> trials = List.of(clearAt(80), neverClear(), clearAt(30), clearAt(40));
        assertEquals(
                "3 of 4 seeds came clear (75 %), at step 40 in the median, at 80 at the latest.",
                CompareStory.ofSeeds(trials, 4));
        assertEquals(
                "3 of 4 seeds so far came clear (75 %), at step 40 in the median, at 80 at the"
                        + " latest.",
                CompareStory.ofSeeds(trials, 30));
        assertEquals("", CompareStory.ofSeeds(List.of(), 30));
    }

    @Test
    void withoutCategoriesOnlyTheLossIsTold() {
        Trial plain = trial(0.5, OptionalDouble.empty(), OptionalLong.empty());
        Trial other = trial(0.75, OptionalDouble.empty(), OptionalLong.empty());
        assertEquals(
                "2 seeds: loss 0.500 to 0.750. Without categories none can come clear.",
                CompareStory.ofSeeds(List.of(plain, other), 2));
    }
}
