package org.driftscope.text;

import java.util.concurrent.CancellationException;

/** Lets long work on a text be called off: interrupt its thread. */
public final class Cancellation {
    private Cancellation() {}

    /**
     * Asked every so often by long work. Leaves the interruption set.
     *
     * @throws CancellationException if the current thread was interrupted
     */
    public static void throwIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The thread was interrupted");
        }
    }
}
