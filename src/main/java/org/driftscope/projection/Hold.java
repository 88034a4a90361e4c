package org.driftscope.projection;

/** Whether the axes stay those of one step. */
public enum Hold {
    /** Each step has its own. */
    NONE,
    /** Those of the random start. */
    START,
    /** Those of the step at which this was chosen, from then on. */
    NOW
}
