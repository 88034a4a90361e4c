package org.driftscope.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.driftscope.problem.Problem;
import org.driftscope.run.RunState;
import org.driftscope.run.StopReason;
import org.driftscope.run.StopRule;
import org.driftscope.ui.HandMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportViewModelTest {
    private final Asked run = new Asked();
    private final TransportViewModel model = new TransportViewModel(run);

    @BeforeEach
    void aRunIsOpen() {
        model.availableProperty().set(true);
        model.show(HandMade.start());
    }

    @Test
    void showsTheStateOfTheNewestFrameAndNotWhatWasAsked() {
        model.playOrPause();
        assertFalse(model.playingProperty().get());
        model.show(HandMade.frame(1, RunState.PLAYING));
        assertTrue(model.playingProperty().get());
        model.playOrPause();
        assertTrue(model.playingProperty().get());
        assertEquals(List.of("play", "pause"), run.requests);
    }

    @Test
    void takesOneStepOrAsManyAsTyped() {
        model.step();
        model.stepCount().textProperty().set("25");
        model.stepMany();
        model.stepCount().textProperty().set("many");
        model.stepMany();
        assertEquals(List.of("step 1", "step 25"), run.requests);
    }

    @Test
    void asksNothingOfAFailedRunButToRestart() {
        Problem problem = new Problem("It failed.", "So it is.", "Restart.");
        model.show(HandMade.ended(3, Optional.empty(), Optional.of(problem)));
        model.playOrPause();
        model.step();
        model.restart();
        assertEquals(List.of("restart"), run.requests);
    }

    @Test
    void asksNothingWhereThereIsNoRun() {
        model.availableProperty().set(false);
        model.playOrPause();
        model.step();
        model.restart();
        model.restartWithNewSeed();
        assertTrue(run.requests.isEmpty());
    }

    @Test
    void goesFromOneStepEveryTwoSecondsToAsFastAsItGoes() {
        model.speedProperty().set(0);
        assertEquals(0.5, run.speed);
        assertEquals("1 step every 2 s", model.speedTextProperty().get());
        model.speedProperty().set(1);
        assertEquals(Double.POSITIVE_INFINITY, run.speed);
        assertEquals("as fast as it goes", model.speedTextProperty().get());
    }

    @Test
    void beginsAtTenStepsASecond() {
        assertEquals(10, run.speed);
        assertEquals("10 steps a second", model.speedTextProperty().get());
    }

    @Test
    void saysWhyTheRunStoppedUntilItPlaysAgain() {
        model.show(HandMade.ended(40, Optional.of(StopReason.CLEAR_CLUSTERS), Optional.empty()));
        assertEquals("Stopped at step 40: the clusters are clear", model.stoppedProperty().get());
        model.show(HandMade.frame(40, RunState.PAUSED));
        assertFalse(model.stoppedProperty().get().isEmpty());
        model.show(HandMade.frame(41, RunState.PLAYING));
        assertEquals("", model.stoppedProperty().get());
    }

    @Test
    void passesEveryValidStopRuleOn() {
        StopRuleViewModel rule = model.stopRule();
        assertFalse(rule.activeProperty().get());
        rule.atStepProperty().set(true);
        rule.step().textProperty().set("120");
        rule.atLossProperty().set(true);
        rule.loss().textProperty().set("x");
        assertTrue(rule.activeProperty().get());
        assertEquals(
                new StopRule(OptionalLong.of(120), OptionalDouble.empty(), false), run.stopRule);
        rule.loss().textProperty().set("0.7");
        rule.atClearClustersProperty().set(true);
        assertEquals(
                new StopRule(OptionalLong.of(120), OptionalDouble.of(0.7), true), run.stopRule);
        assertEquals(
                "Stops at step 120 or at loss 0.700 or at clear clusters",
                rule.summaryProperty().get());
    }
}
