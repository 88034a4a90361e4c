package org.driftscope.ui.control;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does some work when asked, but no more often than once in an interval: what is asked for within
 * it is done once at its end. For what is slow to draw and need not move with every frame. On the
 * JavaFX Application Thread.
 */
public final class Throttle {
    private final Runnable work;
    private final PauseTransition interval;
    private boolean askedAgain;

    public Throttle(Duration interval, Runnable work) {
        this.work = work;
        this.interval = new PauseTransition(interval);
        this.interval.setOnFinished(event -> ended());
    }

    /** Does the work now, or at the end of the interval that runs. */
    public void ask() {
        if (interval.getStatus() == PauseTransition.Status.RUNNING) {
            askedAgain = true;
        } else {
            run();
        }
    }

    private void ended() {
        if (askedAgain) {
            run();
        }
    }

    private void run() {
        askedAgain = false;
        interval.playFromStart();
        work.run();
    }
}
