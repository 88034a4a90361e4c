package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.driftscope.run.Frame;

/** A window without a screen: the test's thread runs what comes to the screen, and pulses. */
final class Pulses implements AutoCloseable {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    final WindowViewModel model;
    Frame frame; // the last that was shown

    Pulses() {
        this(Optional.empty());
    }

    /** With a folder for the program's own files. */
    Pulses(Optional<Path> folder) {
        model = new WindowViewModel(screen::add, folder);
    }

    void begin() throws Exception {
        model.begin();
        until(() -> frame != null);
    }

    private void pulse() throws InterruptedException {
        Runnable work = screen.poll(5, TimeUnit.MILLISECONDS);
        while (work != null) {
            work.run();
            work = screen.poll();
        }
        model.newestFrame()
                .ifPresent(
                        next -> {
                            frame = next;
                            model.show(next);
                        });
    }

    void until(Callable<Boolean> condition) throws Exception {
        long begun = System.nanoTime();
        while (!condition.call()) {
            pulse();
            assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(60), "takes too long");
        }
    }

    long step() {
        return model.timeline().shownProperty().get();
    }

    void train(int steps) throws Exception {
        long last = model.timeline().newestProperty().get() + steps;
        model.transport().speedProperty().set(1);
        model.transport().stepCount().textProperty().set(Integer.toString(steps));
        model.transport().stepMany();
        until(() -> step() == last && !model.transport().playingProperty().get());
    }

    /** Goes back to a step and trains on from there with another learning rate. */
    void branch(long step, String learningRate) throws Exception {
        goTo(step);
        int before = model.timeline().otherBranches().size();
        model.settings().optimizer().learningRate().textProperty().set(learningRate);
        model.settings().learningRateEntered();
        until(
                () ->
                        model.timeline().otherBranches().size() > before
                                || model.keeping().saving().questionProperty().get() != null);
    }

    void goTo(long step) throws Exception {
        model.timeline().goTo(step);
        until(() -> step() == step);
    }

    @Override
    public void close() {
        model.close();
    }
}
