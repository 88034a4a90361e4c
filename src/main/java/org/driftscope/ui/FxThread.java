package org.driftscope.ui;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The one crossing from other threads to the JavaFX Application Thread. */
public final class FxThread {
    private FxThread() {}

    /** Runs {@code work} on the JavaFX Application Thread: at once when called there, else soon. */
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /**
     * What {@code work} gives on the JavaFX Application Thread. The caller waits, so that thread
     * must never wait for the caller.
     */
    public static <T> T ask(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, FxThread::run).join();
    }
}
