package org.driftscope.run;

/**
 * A step of a run that a person wants to come back to.
 *
 * @param step updates made by then
 * @param name what a person calls it
 */
public record Mark(long step, String name) {}
