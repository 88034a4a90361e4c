package org.driftscope.ui.map;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Paints pictures beside the JavaFX Application Thread, one at a time. Its thread is a daemon that
 * sleeps between two pictures and ends a few seconds after the last one. To be used from the JavaFX
 * Application Thread.
 */
final class PainterThread {
    private static final long IDLE_SECONDS = 5;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    PainterThread::daemon);
    private final Function<PictureOrder, PaintedPicture> painter;
    private Optional<CompletableFuture<PaintedPicture>> inWork = Optional.empty();

    /** Only this thread uses {@code painter}. */
    PainterThread(Function<PictureOrder, PaintedPicture> painter) {
        this.painter = painter;
        thread.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "driftscope-painter");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins a picture; the one before was collected. */
    void begin(PictureOrder order) {
        if (inWork.isPresent()) {
            throw new IllegalStateException("The last picture was not collected");
        }
        inWork = Optional.of(CompletableFuture.supplyAsync(() -> painter.apply(order), thread));
    }

    /** Whether a picture is being painted. */
    boolean isBusy() {
        return inWork.isPresent() && !inWork.get().isDone();
    }

    /**
     * Takes the picture that was begun last away once it is done; empty before and after.
     *
     * @throws java.util.concurrent.CompletionException if it could not be painted
     */
    Optional<PaintedPicture> collect() {
        if (isBusy()) {
            return Optional.empty();
        }
        Optional<CompletableFuture<PaintedPicture>> done = inWork;
        inWork = Optional.empty();
        return done.map(CompletableFuture::join);
    }
}
