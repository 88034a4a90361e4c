package org.driftscope.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/** Why a file could not be read, in words. */
public final class ReadProblem {
    private static final Wording WORDS = Wording.of("storage");

    private ReadProblem() {}

    /** {@code what} says what could not be done. */
    public static ProblemException of(String what, Path file, IOException cause) {
        return new ProblemException(problem(what, file, cause), cause);
    }

    private static Problem problem(String what, Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            String folder = String.valueOf(file.toAbsolutePath().getParent());
            return WORDS.problem("missing-file", "what", what, "folder", folder);
        }
        return cause instanceof AccessDeniedException
                ? WORDS.problem("read-forbidden", "what", what)
                : WORDS.problem(
                        "read-failed", "what", what, "cause", String.valueOf(cause.getMessage()));
    }
}
