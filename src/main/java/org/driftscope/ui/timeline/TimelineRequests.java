package org.driftscope.ui.timeline;

/** What the timeline may ask for. Each returns at once; what comes of it is shown later. */
public interface TimelineRequests {
    /** Shows a step, the nearest there is; at the newest the run is followed again. */
    void goTo(long step);

    /** Shows the step so many after the one that was asked for last; before it, where negative. */
    void move(long by);

    /** Follows the run again. */
    void goToNewest();

    /** Shows one step after the other, backwards, at the speed of the run. */
    void playBackwards();

    /** Takes up another branch where it ends. */
    void goToBranch(int number);

    /** Forgets a branch that is not on screen. */
    void deleteBranch(int number);

    /** Stays at the step that is shown. */
    void pause();
}
