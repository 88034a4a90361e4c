package org.driftscope.ui.compare;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that trains trials. A new job takes the place of an unfinished one. Called on the
 * JavaFX Application Thread.
 */
final class TrialDesk implements AutoCloseable {
    private static final Wording WORDS = Wording.of("ui.compare");
    private static final Logger LOG = LoggerFactory.getLogger(TrialDesk.class);

    /** Work that tells how far it is. */
    interface Job<T> {
        /** On the thread of the trials; interrupted when no longer wanted. */
        void work(Consumer<T> progress);

        /** The newest progress; some may be left out. */
        void at(T progress);

        /** The work is done; the last progress was told before. */
        void done();

        void failed(Problem problem);
    }

    private final Executor screen;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread daemon = new Thread(work, "driftscope-trials");
                        daemon.setDaemon(true);
                        return daemon;
                    });
    private Job<?> current;
    private Future<?> running;

    /** {@code screen} runs work on the JavaFX Application Thread. */
    TrialDesk(Executor screen) {
        this.screen = screen;
    }

    /** Begins a job. */
    <T> void begin(Job<T> job) {
        cancel();
        current = job;
        running = thread.submit(() -> work(job));
    }

    /** Gives the present job up; it is told nothing any more. */
    void cancel() {
        current = null;
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }

    private <T> void work(Job<T> job) {
        AtomicReference<T> newest = new AtomicReference<>();
        try {
            job.work(
                    progress -> {
                        if (newest.getAndSet(progress) == null) {
                            tell(job, () -> job.at(newest.getAndSet(null)));
                        }
                    });
            end(job, job::done);
        } catch (CancellationException e) {
            LOG.debug("Trials were called off");
        } catch (ProblemException e) {
            end(job, () -> job.failed(e.problem()));
        } catch (RuntimeException | Error e) {
            LOG.error("Trials failed", e);
            end(job, () -> job.failed(unexpected(e)));
        }
    }

    private void tell(Job<?> job, Runnable words) {
        screen.execute(
                () -> {
                    if (current == job) {
                        words.run();
                    }
                });
    }

    private void end(Job<?> job, Runnable words) {
        screen.execute(
                () -> {
                    if (current == job) {
                        current = null;
                        running = null;
                        words.run();
                    }
                });
    }

    private static Problem unexpected(Throwable cause) {
        return WORDS.problem(
                "not-trained",
                "reason",
                cause instanceof OutOfMemoryError ? "memory" : "unexpected");
    }

    @Override
    public void close() {
        cancel();
        thread.shutdownNow();
    }
}
