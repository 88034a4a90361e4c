package org.driftscope.ui.loss;

import org.driftscope.insight.Overfitting;
import org.driftscope.plot.Figures;

/** Tells in words when a model begins to over-fit; see {@link Overfitting}. */
final class OverfittingWatch {
    private final Overfitting rule = new Overfitting();
    private String words = "";

    /** Another run. */
    void clear() {
        rule.clear();
        words = "";
    }

    /** The losses after a step, in nats; steps rise. */
    void add(long step, double learned, double heldOut) {
        words = rule.add(step, learned, heldOut).map(OverfittingWatch::tell).orElse("");
    }

    private static String tell(Overfitting.Evidence evidence) {
        return "Over-fitting since step "
                + Figures.count(evidence.since())
                + ": the loss on held-out sentences rose from "
                + Figures.loss(evidence.leastHeldOut())
                + " to "
                + Figures.loss(evidence.heldOut())
                + ", while on those learned from it fell from "
                + Figures.loss(evidence.learnedThen())
                + " to "
                + Figures.loss(evidence.learned())
                + ". What it learns now is those sentences by heart.";
    }

    /** What is to be told; empty while the two go the same way. */
    String words() {
        return words;
    }
}
