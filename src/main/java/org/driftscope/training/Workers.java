package org.driftscope.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Threads that share the numbered tasks of one piece of work with the thread that asks for it.
 * Which thread takes which task is left to chance, so no result may depend on it. Between two
 * pieces of work the helpers spin, then yield, then park: a training step has several pieces, a few
 * microseconds apart, and waking a parked thread takes longer than that. Asked and closed by one
 * thread.
 */
final class Workers implements AutoCloseable {
    private static final int SPINS = 2_000;
    private static final int YIELDS = 2_000;

    /** Bits of {@link #state} that count the tasks which have been taken. */
    private static final int TASK_BITS = 24;

    private static final long TASK_MASK = (1L << TASK_BITS) - 1;

    /** Something to do for each number; must not depend on the thread. */
    @FunctionalInterface
    interface Task {
        void run(int index);
    }

    /** The number of the piece of work, and in the lowest bits the next task of it. */
    private final AtomicLong state = new AtomicLong(TASK_MASK);

    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final List<Helper> helpers = new ArrayList<>();

    // Written before state is, and read after it.
    private Task task;
    private int tasks;

    /** How many threads work: the caller and the others. */
    void setThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("At least the caller works, not " + count);
        }
        while (helpers.size() > count - 1) {
            helpers.remove(helpers.size() - 1).end();
        }
        while (helpers.size() < count - 1) {
            Helper helper = new Helper(helpers.size() + 1, state.get() >>> TASK_BITS);
            helpers.add(helper);
            helper.start();
        }
    }

    /**
     * Does the tasks 0 to {@code count - 1} and returns when all are done. What the caller wrote
     * before is seen by the tasks, and what they write is seen by the caller.
     */
    void run(int count, Task work) {
        if (helpers.isEmpty() || count == 1) {
            for (int i = 0; i < count; i++) {
                work.run(i);
            }
            return;
        }
        long last = state.get() >>> TASK_BITS;
        state.set(last << TASK_BITS | TASK_MASK); // nobody takes a task while it is replaced
        task = work;
        tasks = count;
        finished.set(0);
        long piece = last + 1;
        state.set(piece << TASK_BITS);
        for (Helper helper : helpers) {
            helper.wake();
        }
        take(piece);
        for (int spins = 0; finished.get() < count; spins++) {
            pause(spins);
        }
        Throwable thrown = failure.getAndSet(null);
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown != null) {
            throw (RuntimeException) thrown;
        }
    }

    /** Takes tasks of this piece of work until there are none left. */
    private void take(long piece) {
        while (true) {
            long now = state.get();
            int index = (int) (now & TASK_MASK);
            Task work = task;
            if (now >>> TASK_BITS != piece || index >= tasks) {
                return;
            }
            if (state.compareAndSet(now, now + 1)) { // so work and tasks are those of the piece
                try {
                    work.run(index);
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    finished.incrementAndGet();
                }
            }
        }
    }

    @SuppressWarnings(
            "ThreadPriorityCheck") // how long it waits is left to the scheduler, nothing else
    private static void pause(int spins) {
        if (spins < SPINS) {
            Thread.onSpinWait();
        } else {
            Thread.yield();
        }
    }

    @Override
    public void close() {
        setThreads(1);
    }

    private final class Helper extends Thread {
        private volatile boolean ended;
        private volatile boolean parked;
        private long done;

        Helper(int number, long piece) {
            super("driftscope-worker-" + number);
            setDaemon(true);
            done = piece;
        }

        @Override
        public void run() {
            while (!ended) {
                long piece = await();
                take(piece);
                done = piece;
            }
        }

        /** The number of the next piece of work. */
        private long await() {
            for (int spins = 0; !ended; spins++) {
                long piece = state.get() >>> TASK_BITS;
                if (piece != done) {
                    return piece;
                }
                if (spins < SPINS + YIELDS) {
                    pause(spins);
                } else {
                    park();
                }
            }
            return done;
        }

        private void park() {
            parked = true;
            if (state.get() >>> TASK_BITS == done && !ended) {
                LockSupport.park(this);
            }
            parked = false;
        }

        void wake() {
            if (parked) {
                LockSupport.unpark(this);
            }
        }

        void end() {
            ended = true;
            LockSupport.unpark(this);
        }
    }
}
