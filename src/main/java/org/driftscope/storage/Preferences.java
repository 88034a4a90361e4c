package org.driftscope.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.wording.Language;

/**
 * What the program remembers from one start to the next.
 *
 * @param recent files that were opened or saved, the newest first
 * @param dark whether the window is dark
 * @param width of the window's content in pixels; 0 where none is known
 * @param height the same
 * @param maximized whether the window fills the screen
 * @param choices what a person set for all runs
 * @param hidden ids of the parts of the window that are not shown
 */
public record Preferences(
        List<Path> recent,
        boolean dark,
        double width,
        double height,
        boolean maximized,
        Choices choices,
        List<String> hidden) {
    /** Of a first start. */
    public static final Preferences NONE =
            new Preferences(List.of(), false, 0, 0, false, Choices.DEFAULT, List.of());

    /** So many recent files at most. */
    public static final int MOST_RECENT = 8;

    public Preferences {
        recent = List.copyOf(recent);
        hidden = List.copyOf(hidden);
    }

    /** With these files and nothing else. */
    public static Preferences of(List<Path> recent) {
        return new Preferences(recent, false, 0, 0, false, Choices.DEFAULT, List.of());
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
                maximized,
                choices,
                hidden);
    }

    /** The same without this file. */
    public Preferences withoutRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        return new Preferences(files, dark, width, height, maximized, choices, hidden);
    }

    /** The same files, with another look of the window. */
    public Preferences withWindow(
            boolean isDark, double newWidth, double newHeight, boolean isMaximized) {
        return new Preferences(recent, isDark, newWidth, newHeight, isMaximized, choices, hidden);
    }

    /** The same, with another theme of the window. */
    public Preferences withDark(boolean isDark) {
        return withWindow(isDark, width, height, maximized);
    }

    /** The same, with other choices. */
    public Preferences withChoices(Choices other) {
        return new Preferences(recent, dark, width, height, maximized, other, hidden);
    }

    /** The same, with these parts of the window hidden and no other. */
    public Preferences withHidden(List<String> parts) {
        return new Preferences(recent, dark, width, height, maximized, choices, parts);
    }

    /**
     * What a person set for all runs.
     *
     * @param pastMegabytes how much a run may keep of its past steps
     * @param autosave whether what is unsaved is saved by itself
     * @param language of the interface; empty for that of the system
     * @param look of the window
     */
    public record Choices(
            int pastMegabytes, boolean autosave, Optional<Language> language, Look look) {
        /** Less would not hold a usable past. */
        public static final int LEAST_PAST = 16;

        /** More than any machine gives to the program. */
        public static final int MOST_PAST = 1 << 20;

        /** Of a first start. */
        public static final Choices DEFAULT =
                new Choices(256, true, Optional.empty(), Look.DEFAULT);

        public Choices {
            if (pastMegabytes < LEAST_PAST || pastMegabytes > MOST_PAST) {
                throw new IllegalArgumentException(
                        "pastMegabytes must be from 16 to 1048576 but is " + pastMegabytes);
            }
        }

        /** The same with another look. */
        public Choices withLook(Look other) {
            return new Choices(pastMegabytes, autosave, language, other);
        }

        /** How much a run may keep where the program may take so much: half of it. */
        public static int mostPast(long heapMegabytes) {
            return (int) Math.min(MOST_PAST, Math.max(DEFAULT.pastMegabytes(), heapMegabytes / 2));
        }

        /** What a run may keep of its past where the program may take so much, in megabytes. */
        public int pastMegabytes(long heapMegabytes) {
            return Math.min(pastMegabytes, mostPast(heapMegabytes));
        }
    }

    /**
     * How the window looks, but for its theme.
     *
     * @param colours of categories, by the name of their family
     * @param still whether points and camera jump to where they belong in place of moving there
     * @param contrast whether texts and lines have stronger colours
     * @param percent how large all is drawn, one of {@link #SIZES}
     */
    public record Look(String colours, boolean still, boolean contrast, int percent) {
        /** How large all may be drawn, in percent of the usual. */
        public static final List<Integer> SIZES =
                List.of(80, 90, 100, 110, 125, 150, 175, 200, 250, 300);

        /** Of a first start. */
        public static final Look DEFAULT = new Look("okabe-ito", false, false, 100);

        public Look {
            if (!SIZES.contains(percent)) {
                throw new IllegalArgumentException(
                        "percent must be one of SIZES but is " + percent);
            }
        }

        /** The same in another size. */
        public Look withPercent(int other) {
            return new Look(colours, still, contrast, other);
        }

        /** The same with strong colours, or without. */
        public Look withContrast(boolean other) {
            return new Look(colours, still, other, percent);
        }
    }
}
