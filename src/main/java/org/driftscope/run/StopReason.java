package org.driftscope.run;

/** Why a playing run paused by itself. */
public enum StopReason {
    STEP,
    LOSS,
    CLEAR_CLUSTERS
}
