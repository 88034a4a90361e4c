package org.driftscope.ui.attention;

/** A head of a layer, both from 0. */
record HeadName(int layer, int head) {
    /** Such as "layer 1, head 2", counted from 1. */
    String words() {
        return "layer " + (layer + 1) + ", head " + (head + 1);
    }
}
