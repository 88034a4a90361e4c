package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;

class NumericStartTest {
    private final AtomicInteger starts = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void startsOnceHoweverManyWait() throws Exception {
        NumericStart start = new NumericStart(starts::incrementAndGet, () -> "Starting…");
        CountDownLatch then = new CountDownLatch(1);
        start.begin(then::countDown);
        start.await(words -> {});
        start.await(words -> {});
        then.await();
        assertEquals(1, starts.get());
    }

    @Test
    void beginsForAJobThatNeedsItFirst() throws Exception {
        new NumericStart(starts::incrementAndGet, () -> "Starting…").await(words -> {});
        assertEquals(1, starts.get());
    }

    @Test
    void saysHowFarItIsUntilItIsReady() throws Exception {
        CountDownLatch unpacked = new CountDownLatch(1);
        AtomicInteger megabytes = new AtomicInteger();
        List<String> said = new ArrayList<>();
        NumericStart start =
                new NumericStart(
                        () -> awaitQuietly(unpacked), () -> megabytes.incrementAndGet() + " MB");
        start.await(
                words -> {
                    said.add(words);
                    if (said.size() == 3) {
                        unpacked.countDown();
                    }
                });
        assertEquals(List.of("1 MB", "2 MB", "3 MB"), said.subList(0, 3));
    }

    @Test
    void aJobThatIsGivenUpWaitsNoLongerAndTheStartGoesOn() throws Exception {
        CountDownLatch unpacked = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        NumericStart start =
                new NumericStart(
                        () -> {
                            if (!awaitQuietly(unpacked)) {
                                interrupted.incrementAndGet();
                            }
                        },
                        () -> "Unpacking…");
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> start.await(words -> {}));
        assertFalse(Thread.currentThread().isInterrupted());
        unpacked.countDown();
        start.await(words -> {});
        assertEquals(0, interrupted.get());
    }

    @Test
    void everyJobIsToldTheSameProblem() {
        ProblemException full = new ProblemException("It failed.", "The disk is full.", "Clean.");
        NumericStart start =
                new NumericStart(
                        () -> {
                            throw full;
                        },
                        () -> "Starting…");
        start.begin(told::incrementAndGet);
        assertSame(full, assertThrows(ProblemException.class, () -> start.await(words -> {})));
        assertSame(full, assertThrows(ProblemException.class, () -> start.await(words -> {})));
        assertEquals(0, told.get());
    }

    @Test
    void anErrorItDoesNotExpectReachesTheJob() {
        NumericStart start =
                new NumericStart(
                        () -> {
                            throw new IllegalStateException("odd");
                        },
                        () -> "Starting…");
        ExecutionException e =
                assertThrows(ExecutionException.class, () -> start.await(words -> {}));
        assertTrue(e.getCause().toString().contains("odd"));
    }

    private static boolean awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
