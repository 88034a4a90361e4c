package org.driftscope.ui.loss;

import org.driftscope.ui.control.Figures;

/**
 * Tells when a model begins to over-fit: the loss on sentences it has never read rises again, while
 * the loss on those it learns from goes on falling.
 */
final class OverfittingWatch {
    /** Less of a rise than this share of the least loss may be noise. */
    private static final double RISE = 0.05;

    private double leastHeldOut;
    private double learnedThen;
    private long stepThen;
    private String words;

    OverfittingWatch() {
        clear();
    }

    /** Another run. */
    void clear() {
        leastHeldOut = Double.POSITIVE_INFINITY;
        learnedThen = Double.POSITIVE_INFINITY;
        stepThen = 0;
        words = "";
    }

    /** The losses after a step, in nats; steps rise. */
    void add(long step, double learned, double heldOut) {
        if (heldOut < leastHeldOut) {
            leastHeldOut = heldOut;
            learnedThen = learned;
            stepThen = step;
        }
        boolean rose = heldOut > leastHeldOut * (1 + RISE);
        words = rose && learned < learnedThen ? tell(learned, heldOut) : "";
    }

    private String tell(double learned, double heldOut) {
        return "Over-fitting since step "
                + Figures.count(stepThen)
                + ": the loss on held-out sentences rose from "
                + Figures.loss(leastHeldOut)
                + " to "
                + Figures.loss(heldOut)
                + ", while on those learned from it fell from "
                + Figures.loss(learnedThen)
                + " to "
                + Figures.loss(learned)
                + ". What it learns now is those sentences by heart.";
    }

    /** What is to be told; empty while the two go the same way. */
    String words() {
        return words;
    }
}
