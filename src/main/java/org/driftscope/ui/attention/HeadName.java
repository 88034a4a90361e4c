package org.driftscope.ui.attention;

import org.driftscope.wording.Wording;

/** A head of a layer, both from 0. */
record HeadName(int layer, int head) {
    private static final Wording WORDS = Wording.of("ui.attention");

    /** Such as "layer 1, head 2", counted from 1. */
    String words() {
        return WORDS.get("head-of", "layer", layer + 1, "head", head + 1);
    }
}
