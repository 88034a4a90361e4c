package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir Path folder;

    private static String refusal(Path file) {
        return assertThrows(ProblemException.class, () -> OutputFiles.requireFolder(file))
                .problem()
                .why();
    }

    @Test
    void aFolderThatIsThereWillDo() {
        assertDoesNotThrow(() -> OutputFiles.requireFolder(folder.resolve("v.tsv")));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertEquals("Its folder does not exist.", refusal(folder.resolve("no").resolve("v.tsv")));
    }

    /** The JDK's own classes lie in folders that nobody may write to, not even root. */
    @Test
    void aFolderThatMayNotBeWrittenToIsRefused() {
        Path readOnly = Path.of(URI.create("jrt:/java.base/java/lang"));
        assertEquals("Its folder can't be written to.", refusal(readOnly.resolve("v.tsv")));
    }
}
