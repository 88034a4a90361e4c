package org.driftscope.ui.shell;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one background thread of the window, for work that would make it wait. One job at a time: a
 * new one takes the place of an unfinished one, except of one that is to be done surely. Called on
 * the JavaFX Application Thread, except where said otherwise.
 */
final class Background implements AutoCloseable {
    private static final Wording WORDS = Wording.of("ui.shell");
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** Work with a result. All but {@link #work} is called on the JavaFX Application Thread. */
    interface Job<T> {
        /** On the background thread; interrupted when it is no longer wanted. */
        T work() throws Exception;

        void done(T result);

        void failed(Problem problem);

        /** Frees a result that came too late to be wanted. */
        default void discard(T result) {}
    }

    private final Executor screen;
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread thread = new Thread(work, "driftscope-background");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private Job<?> current;
    private Future<?> running;

    /** {@code screen} runs work on the JavaFX Application Thread. */
    Background(Executor screen) {
        this.screen = screen;
    }

    /** What is being done, in words; empty where nothing is. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Runs short work that shows no progress and can't be cancelled. */
    Executor quietly() {
        return executor;
    }

    /** Begins a job in place of the one before it. */
    <T> void run(String words, Job<T> job) {
        cancel();
        current = job;
        progress.set(words);
        running = executor.submit(() -> finish(job, false));
    }

    /** Runs a job once the present one is done, with no progress; it can't be cancelled. */
    <T> void runBehind(Job<T> job) {
        executor.execute(() -> finish(job, true));
    }

    private <T> void finish(Job<T> job, boolean surely) {
        try {
            T result = job.work();
            screen.execute(() -> deliver(job, result, surely));
        } catch (InterruptedException | CancellationException e) {
            LOG.debug("A background job was called off", e);
        } catch (ProblemException e) {
            LOG.info("A background job met a problem", e);
            screen.execute(() -> tell(job, e.problem(), surely));
        } catch (Throwable e) { // whatever it is, the progress must not stay up for good
            LOG.error("A background job failed", e);
            screen.execute(() -> tell(job, unexpected(e), surely));
        }
    }

    private static Problem unexpected(Throwable cause) {
        return WORDS.problem("unexpected", "cause", cause.toString());
    }

    private <T> void deliver(Job<T> job, T result, boolean surely) {
        if (surely) {
            job.done(result);
        } else if (current == job) {
            ended();
            job.done(result);
        } else {
            job.discard(result);
        }
    }

    private void tell(Job<?> job, Problem problem, boolean surely) {
        if (surely) {
            job.failed(problem);
        } else if (current == job) {
            ended();
            job.failed(problem);
        }
    }

    private void ended() {
        current = null;
        progress.set("");
    }

    /** Says how far {@code job} is; from any thread. */
    void say(Job<?> job, String words) {
        screen.execute(
                () -> {
                    if (current == job) {
                        progress.set(words);
                    }
                });
    }

    /** Gives the present job up. */
    void cancel() {
        if (current != null) {
            ended();
            running.cancel(true);
        }
    }

    @Override
    public void close() {
        cancel();
        executor.shutdownNow();
    }
}
