package org.driftscope.run;

/** The loss of a step's batch, in nats. */
public record LossPoint(long step, double loss) {}
