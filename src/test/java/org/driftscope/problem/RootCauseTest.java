package org.driftscope.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RootCauseTest {
    private final IllegalStateException first = new IllegalStateException("the disk is full");

    @Test
    void itIsNamedThroughAllThatCameOfIt() {
        Throwable failure = new RuntimeException("failed", new RuntimeException("so it", first));
        assertEquals("the disk is full", RootCause.words(failure));
        assertEquals("the disk is full", RootCause.words(first));
    }

    @Test
    void withoutAMessageItIsCalledByItsKind() {
        Throwable failure = new RuntimeException("failed", new StackOverflowError());
        assertEquals("java.lang.StackOverflowError", RootCause.words(failure));
    }
}
