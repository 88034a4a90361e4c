package org.driftscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.Problem;

/**
 * The folder that JavaFX unpacks its libraries to, less than 1 MB: one in the home folder, or where
 * that can't be used, one for temporary files. JavaFX looks for such a way out by itself only where
 * the folder can't be made, and not without complaints.
 */
final class WindowLibraryFolder {
    static final String PROPERTY = "javafx.cachedir";
    private static final long ROOM = 2_000_000;

    private WindowLibraryFolder() {}

    /** Tells JavaFX where to unpack, unless it has been told; why it can't, where nothing does. */
    static Optional<Problem> choose() {
        if (System.getProperty(PROPERTY) != null) {
            return Optional.empty();
        }
        Path home = Path.of(System.getProperty("user.home"), ".openjfx", "cache");
        Path temporary =
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        ".openjfx_" + System.getProperty("user.name"),
                        "driftscope");
        List<String> obstacles = new ArrayList<>();
        if (canBeUsed(home, ROOM, obstacles)) {
            return Optional.empty(); // its own choice
        }
        if (canBeUsed(temporary, ROOM, obstacles)) {
            System.setProperty(PROPERTY, temporary.toString());
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        "Driftscope could not open its window.",
                        "The window's libraries need 1 MB on the disk, but "
                                + String.join(", and ", obstacles)
                                + ".",
                        "Make room there, or name a folder with room: java -D"
                                + PROPERTY
                                + "=FOLDER -jar target/driftscope.jar."));
    }

    /** Whether {@code folder} can be made and written and has {@code room} bytes; else, why not. */
    static boolean canBeUsed(Path folder, long room, List<String> obstacles) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "driftscope", null));
        } catch (IOException e) {
            obstacles.add(folder + " can't be written");
            return false;
        }
        if (folder.toFile().getUsableSpace() < room) {
            obstacles.add(folder + " has no room");
            return false;
        }
        return true;
    }
}
