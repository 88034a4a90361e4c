package org.driftscope.ui.map;

import org.driftscope.wording.Wording;

/** What the colours of the words stand for. */
public enum ColourBy {
    CATEGORY,
    CLUSTER,
    FREQUENCY,
    UPDATE,
    LOSS,
    COMPONENT;

    private static final Wording WORDS = Wording.of("ui.map");

    /** In words, for a menu. */
    public String meaning() {
        return WORDS.get(
                switch (this) {
                    case CATEGORY -> "by-category";
                    case CLUSTER -> "by-cluster";
                    case FREQUENCY -> "by-frequency";
                    case UPDATE -> "by-update";
                    case LOSS -> "by-loss";
                    case COMPONENT -> "by-component";
                });
    }

    /** How the colours follow from the numbers; empty where they stand for none. */
    String formula() {
        return switch (this) {
            case CATEGORY, CLUSTER -> "";
            case FREQUENCY -> WORDS.get("by-frequency-formula");
            case UPDATE -> WORDS.get("by-update-formula");
            case LOSS -> WORDS.get("by-loss-formula");
            case COMPONENT -> WORDS.get("by-component-formula");
        };
    }
}
