package org.driftscope.ui.timeline;

import org.driftscope.wording.Wording;

/**
 * A step worth coming back to.
 *
 * @param step updates made by then
 * @param name what a person calls it, or what happened
 * @param automatic whether the program set it
 */
public record TimelineMark(long step, String name, boolean automatic) {
    private static final Wording WORDS = Wording.of("ui.timeline");

    /** Its name and step. */
    String words() {
        return WORDS.get("mark", "name", name, "step", step);
    }
}
