package org.driftscope.text;

/**
 * Something a reader should know of a text before a model learns from it.
 *
 * @param weight how bad it is
 * @param what it is, with its numbers, as a sentence
 * @param remedy what to do about it, as a sentence; empty where there is nothing to mend
 */
public record Finding(Weight weight, String what, String remedy) {
    /** Both sentences. */
    public String text() {
        return (what + " " + remedy).strip();
    }

    /** How bad a finding is. */
    public enum Weight {
        /** Good to know. */
        NOTE,
        /** The picture will suffer. */
        WARNING,
        /** There is nothing to be learned. */
        HOPELESS
    }
}
