package org.driftscope.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private final Workers workers = new Workers();

    @AfterEach
    void end() {
        workers.close();
    }

    /** Each piece of work reads what the one before wrote, in plain arrays. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyTaskIsDoneOnceAndSeenByTheNextPieceOfWork(int threads) {
        workers.setThreads(threads);
        int[] counts = new int[100];
        int[] copies = new int[100];
        for (int round = 1; round <= 2_000; round++) {
            workers.run(100, i -> counts[i]++);
            workers.run(100, i -> copies[i] = counts[99 - i]);
            int expected = round;
            assertArrayEquals(IntStream.generate(() -> expected).limit(100).toArray(), copies);
        }
    }

    /**
     * A thread that is late to find a short piece of work done must not take a task of the longer
     * one that is being prepared.
     */
    @Test
    void aLongPieceOfWorkAfterAShortOneIsDoneOnce() {
        workers.setThreads(3);
        AtomicIntegerArray counts = new AtomicIntegerArray(40);
        for (int round = 1; round <= 100_000; round++) {
            workers.run(2, i -> {});
            workers.run(40, counts::incrementAndGet);
        }
        for (int i = 0; i < counts.length(); i++) {
            assertEquals(100_000, counts.get(i), "task " + i);
        }
    }

    /** All tasks wait for each other, so each must have a thread of its own. */
    @Test
    void theThreadsWorkAtTheSameTime() {
        workers.setThreads(3);
        CountDownLatch all = new CountDownLatch(3);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        workers.run(
                3,
                i -> {
                    threads.add(Thread.currentThread());
                    all.countDown();
                    awaitUninterrupted(all);
                });
        assertEquals(3, threads.size());
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aTasksFailureReachesTheCallerAndTheNextWorkIsDone(int threads) {
        workers.setThreads(threads);
        for (Throwable failure :
                new Throwable[] {new IllegalStateException(), new OutOfMemoryError()}) {
            Throwable thrown =
                    assertThrows(failure.getClass(), () -> workers.run(10, i -> fail(i, failure)));
            assertEquals(failure, thrown);
            int[] done = new int[10];
            workers.run(10, i -> done[i] = 1);
            assertEquals(10, IntStream.of(done).sum());
        }
    }

    private static void fail(int index, Throwable failure) {
        if (index == 7 && failure instanceof Error error) {
            throw error;
        } else if (index == 7) {
            throw (RuntimeException) failure;
        }
    }

    @Test
    void threadsCanComeAndGoBetweenPiecesOfWork() {
        int[] counts = new int[50];
        for (int threads : new int[] {3, 1, 2, 4, 2}) {
            workers.setThreads(threads);
            workers.run(50, i -> counts[i]++);
        }
        assertArrayEquals(IntStream.generate(() -> 5).limit(50).toArray(), counts);
        assertThrows(IllegalArgumentException.class, () -> workers.setThreads(0));
    }
}
