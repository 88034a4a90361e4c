package org.driftscope.run;

/** The state of a run at one step. */
public record Moment(Frame frame) {}
