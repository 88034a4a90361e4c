package org.driftscope.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.CorpusFiles;

/** Where a command writes, checked so that no file is written over by mistake. */
final class OutputFiles {
    private OutputFiles() {}

    /** Refuses to let two of the files be one; a null stands for a file that was not asked for. */
    static void requireDistinct(String... names) {
        for (int i = 0; i < names.length; i++) {
            for (int j = i + 1; j < names.length; j++) {
                if (names[i] != null
                        && names[j] != null
                        && same(CorpusFiles.path(names[i]), CorpusFiles.path(names[j]))) {
                    throw new ProblemException(
                            "Did not write " + names[j] + ".",
                            "The same file is named twice, and one would destroy the other.",
                            "Name another file to write to.");
                }
            }
        }
    }

    /**
     * Refuses a file in a folder that is not there or may not be written to, before any work is
     * done for it. What a link leads to may lie in another folder.
     */
    static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw unusable(file, "Its folder does not exist.");
        }
        if (!Files.isWritable(folder) && !Files.isSymbolicLink(file)) {
            throw unusable(file, "Its folder can't be written to.");
        }
    }

    private static ProblemException unusable(Path file, String why) {
        return new ProblemException(
                "Could not write " + file + ".",
                why,
                "Choose another place to write to, and run it again.");
    }

    /** Whether two paths lead to one file, be it by way of a link. */
    private static boolean same(Path one, Path other) {
        if (one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new ProblemException(writeProblem(e), e);
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
                "Could not write " + file + ".",
                why,
                "Choose another place to write to, and run it again.");
    }
}
