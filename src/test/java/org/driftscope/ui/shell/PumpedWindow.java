package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * All of the window but its scene. The test's thread stands for the JavaFX thread: it runs what
 * comes to the screen, and pulses.
 */
final class PumpedWindow implements AutoCloseable {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final WindowViewModel model = new WindowViewModel(screen::add);
    private boolean shown;

    /** With the first corpus at step 0. */
    static PumpedWindow begun() throws Exception {
        PumpedWindow window = new PumpedWindow();
        window.model.begin();
        window.until(() -> window.shown);
        return window;
    }

    WindowViewModel model() {
        return model;
    }

    void until(Callable<Boolean> condition) throws Exception {
        long begun = System.nanoTime();
        while (!condition.call()) {
            pulse();
            assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(60), "takes too long");
        }
    }

    private void pulse() throws InterruptedException {
        Runnable work = screen.poll(5, TimeUnit.MILLISECONDS);
        while (work != null) {
            work.run();
            work = screen.poll();
        }
        model.newestFrame()
                .ifPresent(
                        frame -> {
                            shown = true;
                            model.show(frame);
                        });
    }

    /** Trains so many steps from the newest on. */
    void train(int steps) throws Exception {
        long last = model.timeline().newestProperty().get() + steps;
        model.transport().speedProperty().set(1);
        model.transport().stepCount().textProperty().set(Integer.toString(steps));
        model.transport().stepMany();
        until(() -> step() == last && !model.transport().playingProperty().get());
    }

    /** The step shown. */
    long step() {
        return model.timeline().shownProperty().get();
    }

    @Override
    public void close() {
        model.close();
    }
}
