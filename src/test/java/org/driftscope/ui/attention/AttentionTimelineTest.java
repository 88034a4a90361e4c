package org.driftscope.ui.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.insight.AttentionWeights;
import org.driftscope.model.ActiveParts;
import org.driftscope.run.Controls;
import org.driftscope.run.Moment;
import org.driftscope.run.PastStep;
import org.driftscope.text.Example;
import org.driftscope.ui.RealRun;
import org.driftscope.ui.ShippedRun;
import org.junit.jupiter.api.Test;

class AttentionTimelineTest {
    /** As if the run had remembered each of so many steps, all with the model of now. */
    private static Moment remembering(Moment now, int steps) {
        List<PastStep> history = new ArrayList<>();
        for (long step = 0; step < steps; step++) {
            history.add(new PastStep(step, now.model(), now.lastGradient(), List.of()));
        }
        return new Moment(
                now.description(),
                now.frame(),
                now.model(),
                now.nextBatch(),
                now.lastGradient(),
                now.gradientSum(),
                now.controls(),
                history);
    }

    @Test
    void ofManyStepsAFewInEvenDistancesAreReadAndKnownOnesNotAgain() {
        try (ShippedRun run = new ShippedRun("starter-natural-4")) {
            run.train(150);
            Example example = new Example(0, 1, 2, 3, 4);
            Moment moment = remembering(run.moment(), 150);
            AttentionTimeline first = AttentionTimeline.of(moment, example, Optional.empty());
            assertEquals(9, first.entries().size()); // eight old ones and now
            while (!first.complete()) {
                first = AttentionTimeline.of(moment, example, Optional.of(first));
            }
            List<Long> steps = first.entries().stream().map(AttentionTimeline.Entry::step).toList();
            assertEquals(39, steps.size()); // 0, 4, ... 148 and 150
            assertEquals(List.of(0L, 4L, 8L), steps.subList(0, 3));
            assertEquals(150L, steps.get(38));
            AttentionTimeline again = AttentionTimeline.of(moment, example, Optional.of(first));
            assertSame(first.entries().get(7).weights(), again.entries().get(7).weights());
            assertEquals(10, first.nearest(41));
            assertEquals(38, first.nearest(10_000));
        }
    }

    @Test
    void whatWasSeenWithAttentionOffIsNotTakenForTheStepItself() {
        try (RealRun run = new RealRun("starter-natural-4", 1)) {
            Example example = new Example(0, 1, 2, 3, 4);
            run.hold(Controls.NONE.withActive(new ActiveParts(true, false, true)));
            AttentionTimeline off = AttentionTimeline.of(run.moment(), example, Optional.empty());
            assertEquals(List.of(), off.entries().get(0).weights().layers());
            run.hold(Controls.NONE);
            Moment later = run.step(1);
            AttentionTimeline on = AttentionTimeline.of(later, example, Optional.of(off));
            assertEquals(0, on.entries().get(0).step());
            assertEquals(
                    AttentionWeights.of(later.history().get(0).model(), example).layers(),
                    on.entries().get(0).weights().layers());
        }
    }
}
