package org.driftscope.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.stage.Window;
import org.driftscope.Main;

/**
 * Starts the program as a person would, presses play as soon as that can be done, and prints how
 * many milliseconds after the start of the process the window, the map and the first step were
 * there. With {@code -Dprobe.seconds=N} it then trains as fast as it goes for N seconds and prints
 * how much memory the process occupies. Runs in a process of its own; {@link StartTimes} calls it.
 */
final class StartProbe extends AnimationTimer {
    /** Wall-clock time, in milliseconds, at which the process was asked for. */
    private static final long BEGAN = Long.getLong("probe.began");

    private static final int SECONDS = Integer.getInteger("probe.seconds", 0);
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private int pulses;
    private boolean pressed;
    private long stepped;

    private StartProbe() {}

    public static void main(String[] arguments) {
        Thread watcher = new Thread(StartProbe::watch, "start-probe");
        watcher.setDaemon(true);
        watcher.start();
        Main.main(arguments);
    }

    private static void watch() {
        while (true) {
            try {
                Platform.runLater(() -> new StartProbe().start());
                return;
            } catch (IllegalStateException notYet) {
                Thread.onSpinWait();
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void handle(long now) {
        Scene scene =
                Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .map(Window::getScene)
                        .findFirst()
                        .orElse(null);
        if (scene == null) {
            return;
        }
        pulses++;
        if (pulses == 2) { // a pulse waits until the picture of the one before is drawn
            print("window");
        }
        if (!pressed) {
            press(scene);
        } else if (stepped == 0) {
            if (!((Labeled) scene.lookup("#step-readout")).getText().endsWith(" 0")) {
                print("step");
                stepped = now;
            }
        } else if (now - stepped >= SECONDS * NANOS_A_SECOND) {
            stop();
            memory();
            Platform.exit();
        }
    }

    private void press(Scene scene) {
        ButtonBase play = (ButtonBase) scene.lookup("#invitation-play");
        if (play != null && play.getParent().isVisible()) {
            print("map");
            if (SECONDS > 0) {
                Slider speed = (Slider) scene.lookup("#speed");
                speed.setValue(speed.getMax());
            }
            play.fire();
            pressed = true;
        }
    }

    private static void print(String what) {
        System.out.printf(
                Locale.ROOT, "%s %d%n", what, System.currentTimeMillis() - BEGAN);
    }

    /** Resident memory now and at its highest, where the system tells (Linux). */
    private static void memory() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
                    System.out.println(line.replaceAll("[:\\s]+", " "));
                }
            }
        } catch (IOException e) {
            System.out.println("memory unknown");
        }
    }
}
