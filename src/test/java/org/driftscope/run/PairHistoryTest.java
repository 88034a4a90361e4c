package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.LongStream;
import org.driftscope.insight.PairAtStep;
import org.driftscope.insight.PairSimilarity;
import org.junit.jupiter.api.Test;

class PairHistoryTest {
    @Test
    void goesOnWithTheRunAndKeepsWhatItKnows() {
        try (Stepper stepper =
                new Stepper(
                        Corpora.dataset("starter-4"),
                        Corpora.stored("starter-4").recommended(),
                        true)) {
            PairHistory start = PairHistory.begin(3, 5).upTo(stepper.moment());
            assertEquals(1, start.steps().size());
            assertFalse(start.newest().bothPushed());
            for (int step = 0; step < 6; step++) {
                stepper.step();
            }
            Moment moment = stepper.moment();
            PairHistory later = start.upTo(moment);
            assertEquals(
                    LongStream.rangeClosed(0, 6).boxed().toList(),
                    later.steps().stream().map(PairAtStep::step).toList());
            assertSame(start.newest(), later.steps().get(0));
            assertEquals(
                    PairSimilarity.cosine(moment.frame().embeddings(), 3, 5),
                    later.newest().cosine());
            assertEquals(
                    PairSimilarity.cosine(moment.lastGradient(), 3, 5),
                    later.newest().gradientCosine());
            assertEquals(6, later.pushed()); // tied: every step pushes every word
        }
    }

    @Test
    void countsTheStepsThatPushBothTheSameWay() {
        PairHistory history =
                new PairHistory(
                        0,
                        1,
                        List.of(step(0, 0, 0), step(1, 0.5, 2), step(2, -0.5, 3), step(3, 0.1, 1)));
        assertEquals(3, history.pushed());
        assertEquals(2, history.pushedTogether());
        assertEquals(3, history.longestGradient());
        assertEquals(2, history.lastGradients(2));
        assertEquals(1.5, history.lastGradients(20));
    }

    private static PairAtStep step(long step, double gradientCosine, double gradientLength) {
        return new PairAtStep(step, 0, 0, 0, gradientCosine, gradientLength);
    }
}
