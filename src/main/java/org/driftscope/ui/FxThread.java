package org.driftscope.ui;

import javafx.application.Platform;

/** The one crossing from other threads to the JavaFX Application Thread. */
public final class FxThread {
    private FxThread() {}

    /** Runs {@code work} on the JavaFX Application Thread once what is being done there is done. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /** Runs {@code work} on the JavaFX Application Thread: at once when called there, else soon. */
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
