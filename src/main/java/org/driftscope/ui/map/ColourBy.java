package org.driftscope.ui.map;

/** What the colours of the words stand for. */
public enum ColourBy {
    CATEGORY("Categories"),
    FREQUENCY("How often a word occurs"),
    UPDATE("Size of the last update");

    private final String meaning;

    ColourBy(String meaning) {
        this.meaning = meaning;
    }

    /** In words, for a menu. */
    public String meaning() {
        return meaning;
    }
}
