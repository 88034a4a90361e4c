package org.driftscope.ui.open;

/** How pasted text is cut into sentences. */
public enum PasteLayout {
    /** By the rule: most lines end like sentences, or not. */
    GUESSED("Find out"),
    /** Each line is one. */
    LINES("One sentence a line"),
    /** Lines are joined and cut at sentence marks. */
    PROSE("Running prose");

    private final String words;

    PasteLayout(String words) {
        this.words = words;
    }

    /** What a person reads. */
    public String words() {
        return words;
    }
}
