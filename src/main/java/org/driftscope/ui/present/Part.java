package org.driftscope.ui.present;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.wording.Wording;

/** A part of the window that can be hidden. */
public enum Part {
    BAR(false),
    RAIL(false),
    PANEL(false),
    LESSON(false),
    TIMELINE(false),
    FIGURES(false),
    TRANSPORT(false),
    LEGEND(true),
    CAPTION(false),
    TOOLS(false);

    private static final Wording WORDS = Wording.of("ui.present");

    private final boolean presented;

    Part(boolean presented) {
        this.presented = presented;
    }

    /** Whether it stays while presenting. */
    boolean isPresented() {
        return presented;
    }

    /** How it is called in the preferences and in ids. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that id. */
    static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    /** How it is called in the menu. */
    public String words() {
        return WORDS.get(
                switch (this) {
                    case BAR -> "part-bar";
                    case RAIL -> "part-rail";
                    case PANEL -> "part-panel";
                    case LESSON -> "part-lesson";
                    case TIMELINE -> "part-timeline";
                    case FIGURES -> "part-figures";
                    case TRANSPORT -> "part-transport";
                    case LEGEND -> "part-legend";
                    case CAPTION -> "part-caption";
                    case TOOLS -> "part-tools";
                });
    }
}
