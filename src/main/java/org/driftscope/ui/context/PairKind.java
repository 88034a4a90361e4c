package org.driftscope.ui.context;

/** What a pair of words has in common at first sight. */
enum PairKind {
    SAME_CATEGORY("same category"),
    TOGETHER("share a sentence"),
    APART("neither");

    private final String words;

    PairKind(String words) {
        this.words = words;
    }

    /** As the legend names it. */
    String words() {
        return words;
    }
}
