package org.driftscope.run;

/** A loss (nats) at one step: of its batch, or of the whole corpus after it. */
public record LossPoint(long step, double loss) {}
