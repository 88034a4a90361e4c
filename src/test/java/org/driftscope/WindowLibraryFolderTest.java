package org.driftscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowLibraryFolderTest {
    @TempDir private Path temporary;
    private final List<String> obstacles = new ArrayList<>();

    @Test
    void aFolderThatCanBeMadeIsUsedAndNothingIsLeftInIt() {
        Path folder = temporary.resolve("a/b");
        assertTrue(WindowLibraryFolder.canBeUsed(folder, 1, obstacles));
        assertEquals(0, folder.toFile().list().length);
        assertEquals(List.of(), obstacles);
    }

    @Test
    void aPlaceWhereNoFolderCanBeMadeIsNamed() throws IOException {
        Path folder = Files.writeString(temporary.resolve("file"), "").resolve("cache");
        assertFalse(WindowLibraryFolder.canBeUsed(folder, 1, obstacles));
        assertEquals(List.of(folder + " can't be written"), obstacles);
    }

    @Test
    void aDiskWithoutRoomIsNamed() {
        assertFalse(WindowLibraryFolder.canBeUsed(temporary, 1L << 60, obstacles));
        assertEquals(List.of(temporary + " has no room"), obstacles);
    }
}
