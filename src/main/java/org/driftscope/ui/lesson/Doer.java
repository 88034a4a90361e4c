package org.driftscope.ui.lesson;

/** For whom a lesson does something in the window. */
public enum Doer {
    /** It is the lesson's own doing. */
    LESSON,
    /** It counts as done by the learner. */
    LEARNER,
    /** It only leads back to where the lesson was; nobody watches it. */
    WAY_BACK
}
