package org.driftscope.plot;

import org.driftscope.math.Matrix;

/**
 * Eases points from where they are shown to where they belong, by time. Frames that follow each
 * other quickly are met at an even pace, each within the time between them; rare ones are met
 * within {@link #LONGEST}, slowing down towards the end. Times are nanoseconds on any clock. One
 * thread.
 */
public final class Motion {
    /** The longest a movement takes, in nanoseconds. */
    public static final long LONGEST = 350_000_000L;

    private Matrix from;
    private Matrix to;
    private long started;
    private long duration;

    /** At these points (rows, k), at rest. */
    public Motion(Matrix points) {
        from = points;
        to = points;
        started = Long.MIN_VALUE / 2;
    }

    /** Where the movement leads. */
    public Matrix target() {
        return to;
    }

    /** Stands at once at these points. */
    public void jumpTo(Matrix points) {
        from = points;
        to = points;
        duration = 0;
    }

    /** From now on moves to other points; their shape may differ, which makes it jump. */
    public void moveTo(Matrix points, long now) {
        if (points.rows() != to.rows() || points.columns() != to.columns()) {
            jumpTo(points);
        } else {
            from = at(now);
            to = points;
            duration = Math.max(0, Math.min(LONGEST, now - started));
        }
        started = now;
    }

    public boolean isMoving(long now) {
        return duration > 0 && now - started < duration;
    }

    /** The points (rows, k) to show now. */
    public Matrix at(long now) {
        if (!isMoving(now)) {
            return to;
        }
        double time = Math.max(0, (double) (now - started) / duration);
        double share = duration < LONGEST ? time : 1 - (1 - time) * (1 - time) * (1 - time);
        float[] mixed = from.toArray();
        for (int row = 0, i = 0; row < to.rows(); row++) {
            for (int column = 0; column < to.columns(); column++, i++) {
                mixed[i] += (float) share * (to.get(row, column) - mixed[i]);
            }
        }
        return Matrix.owning(to.rows(), to.columns(), mixed);
    }
}
