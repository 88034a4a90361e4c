package org.driftscope.lesson;

/** Something the learner did in the window since a step of a lesson began. */
public sealed interface Deed {
    /** Selected a word on the map, as the text spells it. */
    record Selected(String word) implements Deed {}

    /** Opened a view. */
    record Opened(WindowPart view) implements Deed {}

    /** Began a run at step 0, with the same text or another one. */
    record Restarted() implements Deed {}

    /** Had the run take steps, with any button. */
    record Stepped(long steps) implements Deed {}
}
