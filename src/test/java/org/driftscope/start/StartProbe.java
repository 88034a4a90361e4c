package org.driftscope.start;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.stage.Window;
import org.driftscope.Main;
import org.driftscope.cli.DriftscopeCommand;

/**
 * Opens the window as a person would, presses play as soon as that can be done, and prints how many
 * milliseconds after the process was asked for the window, the map and the first step were there.
 * Then trains as fast as it goes for {@code -Dprobe.seconds} and prints how much memory the process
 * occupies. Runs in a process of its own, for {@link StartTimes} and {@link StartArchive}.
 */
final class StartProbe extends AnimationTimer {
    private static final long BEGAN = Long.getLong("probe.began", System.currentTimeMillis());
    private static final int SECONDS = Integer.getInteger("probe.seconds", 0);
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private int pulses;
    private boolean pressed;
    private long stepped;

    private StartProbe() {}

    /** With an argument, trains for a step without the window first. */
    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            PrintWriter nowhere =
                    new PrintWriter(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            DriftscopeCommand.run(nowhere, nowhere, "train", "starter-natural-4", "--steps", "1");
        }
        Thread watcher = new Thread(StartProbe::watch, "start-probe");
        watcher.setDaemon(true);
        watcher.start();
        Main.main(new String[0]);
    }

    /** Waits for JavaFX to be there. */
    private static void watch() {
        while (true) {
            try {
                Platform.runLater(() -> new StartProbe().start());
                return;
            } catch (IllegalStateException notYet) {
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
        shownScene().ifPresent(scene -> look(scene, now));
    }

    private static Optional<Scene> shownScene() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .findFirst();
    }

    private void look(Scene scene, long now) {
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
            printMemory();
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
        System.out.println(what + " " + (System.currentTimeMillis() - BEGAN));
    }

    /**
     * Resident memory in kB at its highest and now, and how much of that now is pictures shared
     * with the display server, where the system tells (Linux).
     */
    private static void printMemory() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM")) {
                    System.out.println("peak " + line.replaceAll("\\D", ""));
                } else if (line.startsWith("VmRSS")) {
                    System.out.println("resident " + line.replaceAll("\\D", ""));
                } else if (line.startsWith("RssShmem")) {
                    System.out.println("shared " + line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException e) {
            System.out.println("resident 0");
        }
    }
}
