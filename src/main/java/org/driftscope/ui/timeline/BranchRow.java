package org.driftscope.ui.timeline;

import org.driftscope.plot.Figures;
import org.driftscope.ui.control.StepHistory;
import org.driftscope.wording.Wording;

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
    private static final Wording WORDS = Wording.of("ui.timeline");

    /** All of it in a line. */
    public String words() {
        return Double.isNaN(lastLoss)
                ? WORDS.get("branch", "number", number, "origin", origin, "newest", newest)
                : WORDS.get(
                        "branch-with-loss",
                        "number",
                        number,
                        "origin",
                        origin,
                        "newest",
                        newest,
                        "loss",
                        Figures.loss(lastLoss));
    }
}
