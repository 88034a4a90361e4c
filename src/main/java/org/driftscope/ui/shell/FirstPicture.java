package org.driftscope.ui.shell;

import javafx.animation.AnimationTimer;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Waits until the window's first picture is on the screen, and with it all native libraries of
 * JavaFX are loaded, that of effects included: the picture is given a shadow the size of a dot.
 *
 * <p>The numeric library must not start before. While it starts, JavaCPP 1.5.7 looks symbols up by
 * calling dlopen inside dl_iterate_phdr; if another thread loads a library at that moment, each
 * waits for a lock of the system's loader that the other holds, and the window freezes for good.
 */
final class FirstPicture extends AnimationTimer {
    /** A pulse begins once the picture of the one before is drawn. */
    private static final int PULSES = 3;

    private final Pane root;
    private final Runnable then;
    private final Region dot = new Region();
    private int pulses;

    /** {@code root} is what the window shows; {@code then} runs once, on the JavaFX thread. */
    FirstPicture(Pane root, Runnable then) {
        this.root = root;
        this.then = then;
        dot.setManaged(false);
        dot.setMouseTransparent(true);
        dot.setStyle("-fx-background-color: -color-bg-default;");
        dot.resize(1, 1);
        dot.setEffect(new DropShadow(1, Color.TRANSPARENT));
        root.getChildren().add(dot);
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            root.getChildren().remove(dot);
            then.run();
        }
    }
}
