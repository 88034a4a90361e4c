package org.driftscope.ui.map;

import org.driftscope.insight.TargetLosses;
import org.driftscope.wording.Wording;

/**
 * The losses of the words at one step.
 *
 * @param step updates made
 */
record LossAnswer(long step, TargetLosses losses) {
    private static final Wording WORDS = Wording.of("ui.map");

    /** What was read and when, such as "all 87 sentences at step 60". */
    String text() {
        return losses.read() < losses.all()
                ? WORDS.get("loss-some", "read", losses.read(), "all", losses.all(), "step", step)
                : WORDS.get("loss-all", "all", losses.all(), "step", step);
    }
}
