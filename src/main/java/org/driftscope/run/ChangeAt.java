package org.driftscope.run;

/** A change that was made after {@code step} updates, before the next. */
public record ChangeAt(long step, Change change) {}
