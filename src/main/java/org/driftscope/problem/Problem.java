package org.driftscope.problem;

import java.util.Objects;

/**
 * What a person is told when something fails, in three sentences of plain words.
 *
 * @param what what happened
 * @param why the cause, in the person's terms
 * @param remedy what to do about it
 */
public record Problem(String what, String why, String remedy) {
    public Problem {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** The three sentences in one line. */
    public String text() {
        return what + " " + why + " " + remedy;
    }
}
