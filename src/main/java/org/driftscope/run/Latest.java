package org.driftscope.run;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;

/**
 * One place between two threads where the newest value wins. A value that replaces an uncollected
 * one is merged with it first, so that what must not be lost can be carried over.
 */
public final class Latest<T> {
    private final AtomicReference<T> place = new AtomicReference<>();
    private final BinaryOperator<T> merge;

    /** {@code merge} takes the uncollected older value and the newer one. */
    public Latest(BinaryOperator<T> merge) {
        this.merge = merge;
    }

    /** Puts a value; called by the publishing thread alone. */
    void publish(T value) {
        place.accumulateAndGet(
                value, (older, newer) -> older == null ? newer : merge.apply(older, newer));
    }

    /** Takes the newest value away, empty where there is none new. */
    public Optional<T> collect() {
        return Optional.ofNullable(place.getAndSet(null));
    }
}
