package org.driftscope.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;

/** Why a file could not be read, in words. */
public final class ReadProblem {
    private ReadProblem() {}

    /** {@code what} says what could not be done. */
    public static ProblemException of(String what, Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            String why = "There is no such file in " + file.toAbsolutePath().getParent() + ".";
            return problem(what, why, "Check its name and folder, and try again.", cause);
        }
        if (cause instanceof AccessDeniedException) {
            String why = "You are not allowed to read it.";
            return problem(what, why, "Change its permissions, or choose another file.", cause);
        }
        String why = "Reading it failed: " + cause.getMessage() + ".";
        return problem(what, why, "Check the disk it is on, or choose another file.", cause);
    }

    private static ProblemException problem(
            String what, String why, String remedy, IOException cause) {
        return new ProblemException(new Problem(what, why, remedy), cause);
    }
}
