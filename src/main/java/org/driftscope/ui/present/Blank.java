package org.driftscope.ui.present;

/** What lies over the window for eyes to be on the teacher. */
public enum Blank {
    NONE,
    BLACK,
    WHITE
}
