package org.driftscope.run;

import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/** What a person is told when a run fails: the cause's own words where it has some. */
final class RunProblems {
    private static final Wording WORDS = Wording.of("run");

    private RunProblems() {}

    /** A step, numbered from 1, threw. */
    static Problem failed(long step, RuntimeException cause) {
        return told(cause)
                .orElseGet(() -> WORDS.problem("failed", "step", step, "reason", reason(cause)));
    }

    /** A request, such as another learning rate, threw. */
    static Problem refused(RuntimeException cause) {
        return told(cause).orElseGet(() -> WORDS.problem("refused", "reason", reason(cause)));
    }

    /** The thread ends after this step. */
    static Problem ended(long step, Throwable cause) {
        return told(cause)
                .orElseGet(() -> WORDS.problem("ended", "step", step, "reason", reason(cause)));
    }

    private static Optional<Problem> told(Throwable cause) {
        return cause instanceof ProblemException told
                ? Optional.of(told.problem())
                : Optional.empty();
    }

    private static String reason(Throwable cause) {
        return cause instanceof OutOfMemoryError ? "memory" : "unexpected";
    }
}
