package org.driftscope.ui.shell;

import java.util.function.LongSupplier;

/**
 * Plays the past steps of a run, one after the other, at its speed. On the JavaFX Application
 * Thread.
 */
final class Playback {
    private static final double SECONDS_THROUGH_ALL = 5;
    private static final double LEAST_AT_FULL_SPEED = 200;

    private final LongSupplier clock;
    private int direction; // 1 on, -1 back, 0 not at all
    private double due; // steps, less than one
    private long played; // the time up to which it did
    private double speed = LEAST_AT_FULL_SPEED;

    /** {@code clock} tells nanoseconds. */
    Playback(LongSupplier clock) {
        this.clock = clock;
    }

    /** Steps a second; infinity for as fast as it goes. */
    void setSpeed(double stepsPerSecond) {
        speed = stepsPerSecond;
    }

    /** Plays from now on: 1 on, -1 back. */
    void begin(int towards) {
        direction = towards;
        due = 0;
        played = clock.getAsLong();
    }

    void stop() {
        direction = 0;
    }

    boolean isPlaying() {
        return direction != 0;
    }

    boolean isBackwards() {
        return direction < 0;
    }

    /**
     * By how many steps to go on since it was asked last, below 0 to go back.
     *
     * @param waiting whether what was asked for before is not shown yet: time stands still
     * @param newest the newest step
     */
    long steps(boolean waiting, long newest) {
        long now = clock.getAsLong();
        double seconds = (now - played) * 1e-9;
        played = now;
        if (direction == 0 || waiting) {
            return 0;
        }
        due += seconds * stepsPerSecond(newest);
        long steps = (long) due;
        due -= steps;
        return direction * steps;
    }

    private double stepsPerSecond(long newest) {
        return Double.isInfinite(speed)
                ? Math.max(LEAST_AT_FULL_SPEED, newest / SECONDS_THROUGH_ALL)
                : speed;
    }
}
