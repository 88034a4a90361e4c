package org.driftscope.ui.loss;

import org.driftscope.insight.Overfitting;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** Tells in words when a model begins to over-fit; see {@link Overfitting}. */
final class OverfittingWatch {
    private static final Wording WORDS = Wording.of("ui.loss");

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
        return WORDS.get(
                "overfitting",
                "step",
                evidence.since(),
                "least",
                Figures.loss(evidence.leastHeldOut()),
                "risen",
                Figures.loss(evidence.heldOut()),
                "then",
                Figures.loss(evidence.learnedThen()),
                "fallen",
                Figures.loss(evidence.learned()));
    }

    /** What is to be told; empty while the two go the same way. */
    String words() {
        return words;
    }
}
