package org.driftscope.ui.timeline;

import org.driftscope.plot.Figures;

/**
 * A step worth coming back to.
 *
 * @param step updates made by then
 * @param name what a person calls it, or what happened
 * @param automatic whether the program set it
 */
public record TimelineMark(long step, String name, boolean automatic) {
    /** Its name and step. */
    String words() {
        return name + ", step " + Figures.count(step);
    }
}
