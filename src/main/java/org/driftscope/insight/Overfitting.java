package org.driftscope.insight;

import java.util.Optional;

/**
 * Tells when a model begins to over-fit: the loss on sentences it has never read rises again, by
 * more than a twentieth of its least, while the loss on all those it learns from goes on falling.
 * Both are means over many sentences, so that no single batch decides.
 */
public final class Overfitting {
    /** Less of a rise than this share of the least loss may be noise. */
    private static final double RISE = 0.05;

    /**
     * What tells it. Losses are means in nats.
     *
     * @param since the step at which the held-out loss was least
     * @param leastHeldOut the held-out loss then
     * @param heldOut the held-out loss now
     * @param learnedThen the loss on what is learned from at step {@code since}
     * @param learned the loss on it now
     */
    public record Evidence(
            long since, double leastHeldOut, double heldOut, double learnedThen, double learned) {}

    private double leastHeldOut;
    private double learnedThen;
    private long since;

    /** Of a run that nothing is known of yet. */
    public Overfitting() {
        clear();
    }

    /** Another run. */
    public void clear() {
        leastHeldOut = Double.POSITIVE_INFINITY;
        learnedThen = Double.POSITIVE_INFINITY;
        since = 0;
    }

    /** Takes the losses after a step, in nats; steps rise. Empty while the two go the same way. */
    public Optional<Evidence> add(long step, double learned, double heldOut) {
        if (heldOut < leastHeldOut) {
            leastHeldOut = heldOut;
            learnedThen = learned;
            since = step;
        }
        boolean rose = heldOut > leastHeldOut * (1 + RISE);
        return rose && learned < learnedThen
                ? Optional.of(new Evidence(since, leastHeldOut, heldOut, learnedThen, learned))
                : Optional.empty();
    }
}
