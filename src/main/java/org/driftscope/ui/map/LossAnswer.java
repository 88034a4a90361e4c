package org.driftscope.ui.map;

import org.driftscope.insight.TargetLosses;
import org.driftscope.plot.Figures;

/**
 * The losses of the words at one step.
 *
 * @param step updates made
 */
record LossAnswer(long step, TargetLosses losses) {
    /** What was read and when, such as "all 87 sentences at step 60". */
    String text() {
        String read =
                losses.read() < losses.all()
                        ? Figures.count(losses.read()) + " of " + Figures.count(losses.all())
                        : "all " + Figures.count(losses.all());
        return read + " sentences at step " + Figures.count(step);
    }
}
