package org.driftscope.run;

import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;

/** What a person is told when a run fails: the cause's own words where it has some. */
final class RunProblems {
    private static final String UNEXPECTED =
            "The program came upon something it is not prepared for; the log tells more.";
    private static final String REMEDY =
            "Restart the run; if it fails again, try smaller settings.";

    private RunProblems() {}

    /** A step, numbered from 1, threw. */
    static Problem failed(long step, RuntimeException cause) {
        return of("Step " + step + " failed.", cause);
    }

    /** A request, such as another learning rate, threw. */
    static Problem refused(RuntimeException cause) {
        return of("The run could not be changed as you asked.", cause);
    }

    /** The thread ends after this step. */
    static Problem ended(long step, Throwable cause) {
        return of("The run ended at step " + step + ".", cause);
    }

    private static Problem of(String what, Throwable cause) {
        if (cause instanceof ProblemException told) {
            return told.problem();
        }
        String why =
                cause instanceof OutOfMemoryError
                        ? "There was not enough memory to go on."
                        : UNEXPECTED;
        return new Problem(what, why, REMEDY);
    }
}
