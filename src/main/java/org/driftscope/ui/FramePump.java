package org.driftscope.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.driftscope.run.Frame;

/**
 * Collects the newest frame once per pulse and hands it on, on the JavaFX Application Thread. Steps
 * that come faster than the screen are replaced by newer ones, never queued.
 */
public final class FramePump extends AnimationTimer {
    private final Supplier<Optional<Frame>> newest;
    private final Consumer<Frame> screen;

    /** {@code newest} takes the newest uncollected frame away; {@code screen} shows it. */
    public FramePump(Supplier<Optional<Frame>> newest, Consumer<Frame> screen) {
        this.newest = newest;
        this.screen = screen;
    }

    @Override
    public void handle(long now) {
        newest.get().ifPresent(screen);
    }
}
