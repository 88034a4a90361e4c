package org.driftscope.run;

/** The batch loss (nats) of one step. */
public record LossPoint(long step, double loss) {}
