package org.driftscope.run;

/** What a run is doing. */
public enum RunState {
    /** Waits for a request. */
    PAUSED,
    /** Takes step after step. */
    PLAYING,
    /**
     * A step or a request failed; no more steps are taken. The frame is that of the last good step.
     */
    FAILED
}
