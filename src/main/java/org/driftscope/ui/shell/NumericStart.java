package org.driftscope.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.driftscope.problem.ProblemException;

/**
 * The start of the numeric library, beside that of the window, on a thread of its own: unpacking
 * must not be interrupted where a job that waits for it is given up, and must not keep the program
 * from ending. Its methods may be called from any thread.
 */
final class NumericStart {
    private static final long BLINK_MS = 150;

    private final Runnable start;
    private final Supplier<String> progress;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    /** {@code progress} tells, from any thread, what {@code start} is doing. */
    NumericStart(Runnable start, Supplier<String> progress) {
        this.start = start;
        this.progress = progress;
    }

    /**
     * Begins, if that hasn't been done; calls {@code then} on the start's thread if all is well.
     */
    void begin(Runnable then) {
        if (begun.compareAndSet(false, true)) {
            Thread thread =
                    new Thread(
                            () -> {
                                finish();
                                if (!ready.isCompletedExceptionally()) {
                                    then.run();
                                }
                            },
                            "driftscope-numeric-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void finish() {
        try {
            start.run();
            ready.complete(null);
        } catch (Throwable e) { // who waits must hear of it, whatever it is
            ready.completeExceptionally(e);
        }
    }

    /**
     * Returns once the library is ready, having said now and then how far it is; begins where
     * nobody has.
     *
     * @throws ProblemException where the library can't be had
     */
    void await(Consumer<String> words) throws InterruptedException, ExecutionException {
        begin(() -> {});
        while (!ready.isDone()) {
            words.accept(progress.get());
            pause();
        }
        try {
            ready.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /** Whether the library can be used. From any thread. */
    boolean isReady() {
        return ready.isDone() && !ready.isCompletedExceptionally();
    }

    private void pause() throws InterruptedException {
        try {
            ready.get(BLINK_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Not ready yet, or failed: whoever waits looks by itself.
        }
    }
}
