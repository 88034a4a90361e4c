package org.driftscope.plot.raster;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Shares the bands of a picture between the thread that asks for it and a helper. Either takes the
 * next band until there is none left: a helper that gets no core takes none, and nobody waits for
 * it to wake up. Its thread is a daemon that sleeps between two pictures and ends a few seconds
 * after the last one. Asked by one thread.
 */
final class SharedBands {
    private static final long IDLE_SECONDS = 5;
    private static final int SPINS = 2_000;

    private final boolean shared;
    private final ThreadPoolExecutor helper =
            new ThreadPoolExecutor(
                    1,
                    1,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(1),
                    SharedBands::daemon,
                    // One that was not begun when the next picture comes is long painted.
                    new ThreadPoolExecutor.DiscardOldestPolicy());

    /** Without a helper if there is one processor only. */
    SharedBands(int processors) {
        shared = processors > 1;
        helper.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "driftscope-bands");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Paints the bands 0 to {@code count - 1} and returns when all are done; the painter must not
     * care which thread paints which band. What the caller wrote before is seen by the bands, and
     * what they write by the caller.
     *
     * @throws RuntimeException what the painter threw, in whichever thread
     */
    void paint(int count, IntConsumer painter) {
        Picture picture = new Picture(count, painter);
        if (shared && count > 1) {
            helper.execute(picture);
        }
        picture.run();
        picture.await();
    }

    /** The bands of one picture. */
    private static final class Picture implements Runnable {
        private final int count;
        private final IntConsumer painter;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Picture(int count, IntConsumer painter) {
            this.count = count;
            this.painter = painter;
        }

        @Override
        public void run() {
            for (int band = next.getAndIncrement(); band < count; band = next.getAndIncrement()) {
                try {
                    painter.accept(band);
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    done.incrementAndGet();
                }
            }
        }

        /** Until the last band that was begun is done. */
        @SuppressWarnings("ThreadPriorityCheck") // a helper without a core may need this one
        void await() {
            for (int spins = 0; done.get() < count; spins++) {
                if (spins < SPINS) {
                    Thread.onSpinWait();
                } else {
                    Thread.yield();
                }
            }
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            } else if (thrown != null) {
                throw (RuntimeException) thrown;
            }
        }
    }
}
