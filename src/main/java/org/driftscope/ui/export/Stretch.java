package org.driftscope.ui.export;

/**
 * Steps of a run.
 *
 * @param from the first
 * @param to the last, which always belongs to it
 * @param every the distance from one to the next
 */
record Stretch(long from, long to, long every) {
    Stretch {
        if (from < 0 || to < from || every < 1) {
            throw new IllegalArgumentException(from + " to " + to + " every " + every);
        }
    }

    boolean has(long step) {
        return step >= from && step <= to && ((step - from) % every == 0 || step == to);
    }

    /** How many steps there are. */
    long count() {
        long whole = (to - from) / every + 1;
        return (to - from) % every == 0 ? whole : whole + 1;
    }
}
