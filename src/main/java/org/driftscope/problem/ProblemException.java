package org.driftscope.problem;

/**
 * A failure that a person can act on: a file, a corpus or a setting. Its message is the problem's
 * text.
 */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    public ProblemException(String what, String why, String remedy) {
        this(new Problem(what, why, remedy), null);
    }

    public Problem problem() {
        return problem;
    }
}
