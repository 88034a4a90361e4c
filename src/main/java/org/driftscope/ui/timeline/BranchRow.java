package org.driftscope.ui.timeline;

import org.driftscope.plot.Figures;
import org.driftscope.ui.control.StepHistory;

/**
 * A branch of the run as it is listed.
 *
 * @param number by which it is asked for
 * @param origin the change that made it, or that it is the first
 * @param newest its newest step
 * @param losses of its corpus, by step
 * @param lastLoss the last of them, in nats; NaN where there is none
 */
public record BranchRow(
        int number, String origin, long newest, StepHistory losses, double lastLoss) {
    /** All of it in a line. */
    public String words() {
        String loss = Double.isNaN(lastLoss) ? "" : " · corpus loss " + Figures.loss(lastLoss);
        return "Branch " + number + ": " + origin + " · " + Figures.counted(newest, "step") + loss;
    }
}
