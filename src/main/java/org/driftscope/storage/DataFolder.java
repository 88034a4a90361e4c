package org.driftscope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder of the program's own files: the one named by the system property {@value #PROPERTY},
 * else .driftscope in the home folder, else, where these can't be used, one for temporary files.
 */
public final class DataFolder {
    /** Names another folder. */
    public static final String PROPERTY = "driftscope.folder";

    private DataFolder() {}

    /** The folder for this start; where none can be used, the one that should be. */
    public static Path choose() {
        return choose(
                Stream.of(
                                System.getProperty(PROPERTY),
                                System.getProperty("user.home") + "/.driftscope",
                                System.getProperty("java.io.tmpdir")
                                        + "/.driftscope-"
                                        + System.getProperty("user.name"))
                        .filter(Objects::nonNull)
                        .map(Path::of)
                        .toList());
    }

    static Path choose(List<Path> candidates) {
        return candidates.stream()
                .filter(DataFolder::canBeUsed)
                .findFirst()
                .orElse(candidates.get(0));
    }

    private static boolean canBeUsed(Path folder) {
        try {
            Files.createDirectories(folder);
            // Asking for permission says nothing of a disk mounted for reading only.
            Files.delete(Files.createTempFile(folder, "driftscope", null));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
