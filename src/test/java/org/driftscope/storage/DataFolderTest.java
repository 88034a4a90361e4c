package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path folder;

    @Test
    void theFirstThatCanBeUsedIsMade() throws IOException {
        Path taken = Files.writeString(folder.resolve("file"), "");
        Path first = folder.resolve("first").resolve("own");
        List<Path> all = List.of(taken.resolve("below a file"), first, folder.resolve("second"));
        assertEquals(first, DataFolder.choose(all));
        assertTrue(Files.isDirectory(first));
    }

    @Test
    void whereNoneCanBeUsedTheFirstIsNamed() throws IOException {
        Path taken = Files.writeString(folder.resolve("file"), "");
        List<Path> all = List.of(taken.resolve("a"), taken.resolve("b"));
        assertEquals(taken.resolve("a"), DataFolder.choose(all));
    }
}
