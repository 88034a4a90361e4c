package org.driftscope.ui.attention;

/** A weight of attention after {@code step} updates. */
record StepWeight(long step, double weight) {}
