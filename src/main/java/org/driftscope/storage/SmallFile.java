package org.driftscope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/** Reads the text of a file that a person wrote, in whatever encoding, and that is not large. */
public final class SmallFile {
    private static final Wording WORDS = Wording.of("storage");

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
        byte[] bytes = FileBytes.read(file, WORDS.get("open-kind-remedy", "kind", kind));
        return TextFiles.decode(name, bytes, Optional.empty()).text();
    }

    private static void requireSmall(Path file, String name, int most, String kind) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > most) {
                throw new ProblemException(
                        WORDS.get("not-opened", "file", name),
                        WORDS.get(
                                "open-too-large-why",
                                "most",
                                String.valueOf(most >> 10),
                                "kind",
                                kind),
                        WORDS.get("open-kind-remedy", "kind", kind));
            }
        } catch (IOException e) {
            throw ReadProblem.of(WORDS.get("not-opened", "file", name), file, e);
        }
    }
}
