package org.driftscope.ui.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.driftscope.run.RunState;
import org.driftscope.ui.HandMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LossChartViewModelTest {
    private final LossChartViewModel model = new LossChartViewModel();

    @BeforeEach
    void aRunIsOpen() {
        model.open(HandMade.description());
        model.show(HandMade.start());
    }

    @Test
    void readsStepAndLossesUnderTheMouse() {
        assertEquals(Optional.of("step 0 · whole corpus 4.500"), model.reading(0));
        model.show(HandMade.frame(1, RunState.PLAYING));
        model.show(HandMade.frame(2, RunState.PLAYING));
        assertEquals(
                Optional.of("step 2 · batch 0.500 · whole corpus 4.500 nats"), model.reading(2));
        assertTrue(model.reading(30).isEmpty());
        assertTrue(model.reading(1_000_000).isEmpty());
    }

    @Test
    void readsAStretchOfALongRunAsARange() {
        for (long step = 1; step < 2048; step++) {
            model.show(HandMade.frame(step, RunState.PLAYING));
        }
        assertEquals(
                Optional.of("steps 2 to 3 · batch 0.333 to 0.500 · whole corpus 4.500 nats"),
                model.reading(3));
    }

    @Test
    void saysTheLastLossesInWords() {
        assertEquals(
                "Loss by step, whole corpus 4.500 nats at step 0", model.summaryProperty().get());
        model.show(HandMade.frame(2, RunState.PLAYING));
        assertEquals(
                "Loss by step, last batch 0.500 nats at step 2, whole corpus 4.500 nats at step 0",
                model.summaryProperty().get());
        model.open(HandMade.description());
        assertEquals("Loss by step", model.summaryProperty().get());
    }

    @Test
    void growsItsAxisInRoundLeaps() {
        assertEquals(50, model.lastStepShown());
        model.show(HandMade.frame(51, RunState.PLAYING));
        assertEquals(100, model.lastStepShown());
        model.show(HandMade.frame(101, RunState.PLAYING));
        assertEquals(200, model.lastStepShown());
        model.show(HandMade.frame(1001, RunState.PLAYING));
        assertEquals(2000, model.lastStepShown());
    }

    @Test
    void namesTheLossesToCompareWithHighestFirst() {
        assertEquals(
                List.of("blind guess", "word frequencies", "word before", "best possible"),
                model.references().stream().map(ReferenceLine::name).toList());
        assertEquals(4, model.references().get(0).loss());
        assertTrue(model.references().get(0).meaning().contains("ln V = 4.000 nats"));
    }

    @Test
    void forgetsTheLastRun() {
        model.show(HandMade.frame(700, RunState.PLAYING));
        model.open(HandMade.description());
        assertEquals(50, model.lastStepShown());
        assertTrue(model.reading(0).isEmpty());
    }
}
