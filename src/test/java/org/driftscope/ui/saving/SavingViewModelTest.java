package org.driftscope.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingViewModelTest {
    @TempDir Path folder;

    private final List<String> lost = new ArrayList<>();
    private Window window;
    private Path file;

    @BeforeEach
    void aRunIsOnScreen() {
        window = new Window(folder.resolve("autosave"));
        file = folder.resolve("mine.driftscope");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void lose() {
        window.saving.beforeLosing(() -> lost.add("lost"));
    }

    @Test
    void theTitleHasADotWhileSomethingIsUnsaved() {
        assertEquals("small – Driftscope", window.title());
        window.step(1);
        assertEquals("• small – Driftscope", window.title());
        window.chosen = Optional.of(file);
        window.saving.save();
        assertEquals("small.driftscope", window.suggested);
        assertEquals("mine.driftscope – Driftscope", window.title());
        assertEquals(1, window.savedStep(file));
        window.saving.changed();
        assertEquals("• mine.driftscope – Driftscope", window.title());
    }

    @Test
    void saveGoesToTheSameFileAndSaveAsToAnother() {
        window.chosen = Optional.of(file);
        window.step(1);
        window.saving.save();
        window.chosen = Optional.of(folder.resolve("other"));
        window.step(1);
        window.saving.save();
        assertEquals(2, window.savedStep(file));
        window.step(1);
        window.saving.saveAs();
        assertEquals("mine.driftscope", window.suggested);
        assertEquals(2, window.savedStep(file));
        assertEquals(3, window.savedStep(folder.resolve("other.driftscope")));
        assertEquals("other.driftscope – Driftscope", window.title());
        assertEquals(List.of(file, file, folder.resolve("other.driftscope")), window.used);
    }

    @Test
    void choosingNoFileSavesNothing() {
        window.step(1);
        window.saving.save();
        assertEquals("• small – Driftscope", window.title());
        assertEquals(List.of(), window.problems);
    }

    @Test
    void aShortRunWithoutAFileIsLostUnasked() {
        window.step(180); // the first second passes before the first picture
        lose();
        assertEquals(List.of("lost"), lost);
        window.step(1);
        lose();
        assertTrue(window.asks());
        assertEquals(List.of("lost"), lost);
        window.answer("cancel");
        assertEquals(List.of("lost"), lost);
        lose();
        window.answer("dont-save");
        assertEquals(List.of("lost", "lost"), lost);
    }

    @Test
    void aRunWithAFileIsNeverLostUnasked() {
        window.chosen = Optional.of(file);
        window.step(1);
        window.saving.save();
        lose();
        assertEquals(List.of("lost"), lost);
        window.step(1);
        assertFalse(window.saving.mayBeLost());
        lose();
        assertEquals(List.of("lost"), lost);
        window.answer("save");
        assertEquals(List.of("lost", "lost"), lost);
        assertEquals(2, window.savedStep(file));
    }

    @Test
    void aRunIsKeptWhereSavingFails() {
        window.chosen = Optional.of(file);
        window.step(1);
        window.saving.save();
        window.open(
                Optional.of(
                        OpenedRun.of(
                                folder.resolve("gone").resolve("x.driftscope"),
                                window.files.open(file))));
        window.step(1);
        lose();
        window.answer("save");
        assertEquals(List.of(), lost);
        assertEquals(1, window.problems.size());
        assertTrue(window.problems.get(0).text().contains("Its folder is not there"));
        assertTrue(window.title().startsWith("• "));
    }

    @Test
    void aFileThatSomebodyElseChangedIsReplacedOnlyWhenAsked() throws IOException {
        window.chosen = Optional.of(file);
        window.step(1);
        window.saving.save();
        Files.writeString(file, "theirs");
        window.step(1);
        window.saving.save();
        assertEquals("theirs", Files.readString(file));
        assertTrue(window.saving.questionProperty().get().words().contains("another program"));
        window.answer("cancel");
        assertEquals("theirs", Files.readString(file));
        window.saving.save();
        window.chosen = Optional.of(folder.resolve("aside.driftscope"));
        window.answer("save-as");
        assertEquals("theirs", Files.readString(file));
        assertEquals(2, window.savedStep(folder.resolve("aside.driftscope")));
        window.chosen = Optional.of(folder.resolve("mine")); // the system did not ask for this one
        window.saving.saveAs();
        assertEquals("theirs", Files.readString(file));
        window.answer("overwrite");
        assertEquals(2, window.savedStep(file));
    }

    @Test
    void aFileThatWasDeletedIsWrittenAgain() throws IOException {
        window.chosen = Optional.of(file);
        window.step(1);
        window.saving.save();
        Files.delete(file);
        window.step(1);
        window.saving.save();
        assertFalse(window.asks());
        assertEquals(2, window.savedStep(file));
    }

    @Test
    void theCopyThatIsKeptIsNotSavedTo() {
        window.chosen = Optional.of(file);
        window.step(1);
        window.saving.save();
        window.step(1);
        window.saving.save();
        Path copy = folder.resolve("mine.driftscope.bak");
        window.open(Optional.of(OpenedRun.of(copy, window.files.open(copy))));
        assertEquals("• small – Driftscope", window.title());
    }
}
