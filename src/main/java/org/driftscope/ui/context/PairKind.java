package org.driftscope.ui.context;

import org.driftscope.wording.Wording;

/** What a pair of words has in common at first sight. */
enum PairKind {
    SAME_CATEGORY("pair-same-category"),
    TOGETHER("pair-share-a-sentence"),
    APART("pair-neither");

    private static final Wording WORDS = Wording.of("ui.context");

    private final String style;

    PairKind(String style) {
        this.style = style;
    }

    /** The style class of its dots. */
    String style() {
        return style;
    }

    /** As the legend names it. */
    String words() {
        return WORDS.get(
                switch (this) {
                    case SAME_CATEGORY -> "same-category";
                    case TOGETHER -> "share-a-sentence";
                    case APART -> "neither";
                });
    }
}
