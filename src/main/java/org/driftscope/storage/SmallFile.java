package org.driftscope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.driftscope.problem.ProblemException;

/** Reads the text of a file that a person wrote, in whatever encoding, and that is not large. */
public final class SmallFile {
    private SmallFile() {}

    /**
     * The text of a file.
     *
     * @param most the largest that is read, in bytes
     * @param kind what it is taken for, such as "a lesson"
     * @throws ProblemException naming the file where it cannot be read, is larger or is no text
     */
    public static String read(Path file, int most, String kind) {
        String name = FileBytes.name(file);
        requireSmall(file, name, most, kind);
        byte[] bytes = FileBytes.read(file, "Choose a file with " + kind + " in it.");
        return TextFiles.decode(name, bytes, Optional.empty()).text();
    }

    private static void requireSmall(Path file, String name, int most, String kind) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > most) {
                throw new ProblemException(
                        "Could not open " + name + ".",
                        "It is larger than " + (most >> 10) + " KB, more than " + kind + " can be.",
                        "Choose a file with " + kind + " in it.");
            }
        } catch (IOException e) {
            throw ReadProblem.of("Could not open " + name + ".", file, e);
        }
    }
}
