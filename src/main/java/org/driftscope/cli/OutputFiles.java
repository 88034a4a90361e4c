package org.driftscope.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;

/** Where a command writes, checked so that no file is written over by mistake. */
final class OutputFiles {
    private OutputFiles() {}

    /** The path of this name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ProblemException(
                    new Problem(
                            "Could not use the file name '" + name + "'.",
                            "This system or its language setting does not allow such a name.",
                            "Use another name, or set the environment variable LC_ALL to C.UTF-8."),
                    e);
        }
    }

    /** Refuses to let two of the files be one; a null stands for a file that was not asked for. */
    static void requireDistinct(String... names) {
        for (int i = 0; i < names.length; i++) {
            for (int j = i + 1; j < names.length; j++) {
                if (names[i] != null
                        && names[j] != null
                        && path(names[i]).toAbsolutePath().normalize()
                                .equals(path(names[j]).toAbsolutePath().normalize())) {
                    throw new ProblemException(
                            "Did not write " + names[j] + ".",
                            "The same file is named twice, and one would destroy the other.",
                            "Name another file to write to.");
                }
            }
        }
    }

    /** What to say where writing failed. */
    static Problem writeProblem(IOException failure) {
        String file =
                failure instanceof FileSystemException named ? named.getFile() : "the output file";
        String why = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            why = "Its folder does not exist.";
        } else if (failure instanceof AccessDeniedException) {
            why = "Writing there is not permitted.";
        }
        return new Problem(
                "Could not write " + file + ".", why, "Choose another place to write to, and run it again.");
    }
}
