package org.driftscope.ui.saving;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.driftscope.run.Frame;
import org.driftscope.run.RunState;

/** How far the run on screen is, and how far it is saved. On the JavaFX Application Thread. */
final class Work {
    /**
     * A place in a run.
     *
     * @param run counts the runs of the window
     * @param step updates made
     * @param changes made to the run since it was opened
     */
    record Mark(long run, long step, long changes) {
        /** The place of a session that was asked for here and made a little later. */
        Mark at(long savedStep) {
            return new Mark(run, savedStep, changes);
        }
    }

    /** A longer time without a picture is not counted. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

    private final LongSupplier clock;
    private Mark now = new Mark(0, 0, 0);
    private Optional<Mark> saved = Optional.of(now);
    private long workedNanos;
    private long lastSeen;
    private boolean playing;

    /** {@code clock} tells nanoseconds. */
    Work(LongSupplier clock) {
        this.clock = clock;
    }

    /** Another run, at this step. */
    void open(long step, boolean isSaved) {
        now = new Mark(now.run() + 1, step, 0);
        saved = isSaved ? Optional.of(now) : Optional.empty();
        workedNanos = 0;
        playing = false;
    }

    void show(Frame frame) {
        long time = clock.getAsLong();
        if (playing) {
            workedNanos += Math.min(LONGEST, time - lastSeen);
        }
        lastSeen = time;
        playing = frame.state() == RunState.PLAYING;
        now = now.at(frame.step());
    }

    void changed() {
        now = new Mark(now.run(), now.step(), now.changes() + 1);
    }

    Mark now() {
        return now;
    }

    boolean isUnsaved() {
        return !saved.equals(Optional.of(now));
    }

    /** All up to there is in a file. */
    void saved(Mark mark) {
        if (mark.run() == now.run()) {
            saved = Optional.of(mark);
            workedNanos = 0;
        }
    }

    /** How long the run trained since it was begun, opened or saved. */
    long workedNanos() {
        return workedNanos;
    }
}
