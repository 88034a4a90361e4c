package org.driftscope.ui;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.driftscope.run.Frame;

/**
 * Collects the newest frame once per pulse and hands it on, on the JavaFX Application Thread. Steps
 * that come faster than the screen are replaced by newer ones, never queued.
 */
public final class FramePump extends AnimationTimer {
    /** Longer than a pulse at 60 a second and shorter than two. */
    private static final long SPARING = TimeUnit.MILLISECONDS.toNanos(25);

    private final Supplier<Optional<Frame>> newest;
    private final Consumer<Frame> screen;
    private final BooleanSupplier sparing;
    private long last;

    /**
     * {@code newest} takes the newest uncollected frame away; {@code screen} shows it. While {@code
     * sparing} holds, every other pulse is left out, so that what else is drawn doesn't slow the
     * training down.
     */
    public FramePump(
            Supplier<Optional<Frame>> newest, Consumer<Frame> screen, BooleanSupplier sparing) {
        this.newest = newest;
        this.screen = screen;
        this.sparing = sparing;
    }

    @Override
    public void handle(long now) {
        if (!sparing.getAsBoolean() || now - last > SPARING) {
            last = now;
            newest.get().ifPresent(screen);
        }
    }
}
