package org.driftscope.ui.present;

/** What presenting asks of the rest of the window. */
public interface PresentRequests {
    /** Goes on: in the lesson, where one is open, else in the run. */
    void next();

    /** Goes back likewise. */
    void back();
}
