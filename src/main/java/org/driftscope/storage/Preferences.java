package org.driftscope.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program remembers from one start to the next.
 *
 * @param recent files that were opened or saved, the newest first
 * @param dark whether the window is dark
 * @param width of the window's content in pixels; 0 where none is known
 * @param height the same
 * @param maximized whether the window fills the screen
 */
public record Preferences(
        List<Path> recent, boolean dark, double width, double height, boolean maximized) {
    /** Of a first start. */
    public static final Preferences NONE = new Preferences(List.of(), false, 0, 0, false);

    /** So many recent files at most. */
    public static final int MOST_RECENT = 8;

    public Preferences {
        recent = List.copyOf(recent);
    }

    /** With these files and nothing else. */
    public static Preferences of(List<Path> recent) {
        return new Preferences(recent, false, 0, 0, false);
    }

    /** The same, with this file as the newest. */
    public Preferences withRecent(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recent);
        files.remove(absolute);
        files.add(0, absolute);
        return new Preferences(
                files.subList(0, Math.min(files.size(), MOST_RECENT)),
                dark,
                width,
                height,
                maximized);
    }

    /** The same without this file. */
    public Preferences withoutRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        return new Preferences(files, dark, width, height, maximized);
    }

    /** The same files, with another look of the window. */
    public Preferences withWindow(
            boolean isDark, double newWidth, double newHeight, boolean isMaximized) {
        return new Preferences(recent, isDark, newWidth, newHeight, isMaximized);
    }
}
