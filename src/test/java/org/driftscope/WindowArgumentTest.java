package org.driftscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.cli.DriftscopeCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowArgumentTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text.txt", "table.CSV", "no ending", "한국어.txt"})
    void aFileThatIsThereIsOpened(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "the dog runs\n");
        assertTrue(WindowArgument.isOne(file.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.driftscope", "GONE.DRIFTSCOPE", "standard-6", "tang-poems"})
    void soAreSavedRunsAndShippedCorporaByName(String word) {
        assertTrue(WindowArgument.isOne(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "lesson", "check", "--help", "-V", "gone.txt", "corpora"})
    void commandsOptionsFoldersAndWhatIsNotThereAreNot(String word) {
        assertFalse(WindowArgument.isOne(word));
    }

    @Test
    void whatIsNotThereIsCalledByItsName() {
        StringWriter told = new StringWriter();
        PrintWriter err = new PrintWriter(told);
        assertEquals(2, DriftscopeCommand.run(err, err, "gone.txt"));
        assertTrue(
                told.toString().startsWith("There is no command, file or shipped corpus gone.txt."),
                told::toString);
    }
}
