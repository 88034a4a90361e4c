package org.driftscope.run;

import java.util.OptionalDouble;

/**
 * The mean loss over all sentences, in nats, after a step; of a long text over a sample of them,
 * see {@link org.driftscope.text.LossSample}.
 *
 * @param step updates made
 * @param learned over the sentences that are learned from
 * @param heldOut over those kept out of training; empty where there are none
 */
public record MeasuredLoss(long step, double learned, OptionalDouble heldOut) {}
