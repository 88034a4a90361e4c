package org.driftscope.benchmark;

import java.io.IOException;

/** Something that trains a {@link TrainingCase}, a step at a time, on the calling thread. */
interface Contender extends AutoCloseable {
    /**
     * Trains on batch number {@code index} of the case: forward, loss, backward, clipping, Adam.
     *
     * @return the mean loss of the batch before the update, in nats
     */
    double step(int index);

    /** Frees what it holds. */
    @Override
    void close();

    /** Sets a contender up. */
    interface Factory {
        /** With at most that many threads at work. */
        Contender create(TrainingCase training, int threads) throws IOException;
    }
}
