package org.driftscope.run;

/** What a run is doing. */
public enum RunState {
    /** Waits for a request. */
    PAUSED,
    /** Takes step after step. */
    PLAYING,
    /** A step failed; the model is still readable. */
    FAILED
}
