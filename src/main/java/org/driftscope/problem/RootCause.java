package org.driftscope.problem;

/** What lies at the bottom of a failure. */
public final class RootCause {
    private RootCause() {}

    /** The message of the first failure in a chain of causes; its kind where it has none. */
    public static String words(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
