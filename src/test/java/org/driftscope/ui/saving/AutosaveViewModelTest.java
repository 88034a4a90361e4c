package org.driftscope.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driftscope.problem.Problem;
import org.driftscope.storage.session.AutosaveSlot;
import org.driftscope.storage.session.SessionFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveViewModelTest {
    @TempDir Path parent;

    private Path folder;
    private Window window;

    @BeforeEach
    void aRunIsOnScreen() {
        folder = parent.resolve("autosave");
        window = new Window(folder);
    }

    @AfterEach
    void close() {
        window.autosave.close();
        window.close();
    }

    private List<Path> saved() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(SessionFiles.ENDING)).toList();
        }
    }

    /** A window that was killed: the system gives its lock up. */
    private void crashAt(int step) {
        try (Window other = new Window(folder)) {
            other.step(step);
            AutosaveSlot slot = AutosaveSlot.make(folder);
            slot.save(other.session().join());
            slot.release();
        }
    }

    @Test
    void savesOnlyWhatIsUnsavedAndNothingTwice() throws IOException {
        window.tick();
        assertEquals(List.of(), saved());
        window.step(2);
        window.tick();
        assertEquals(1, saved().size());
        assertEquals(2, window.savedStep(saved().get(0)));
        Files.write(saved().get(0), new byte[] {1});
        window.tick();
        assertEquals(1, Files.size(saved().get(0)), "nothing has changed since");
        window.step(1);
        window.tick();
        assertEquals(3, window.savedStep(saved().get(0)));
    }

    @Test
    void savesEveryTwentySeconds() throws IOException {
        window.step(19);
        window.autosave.tick();
        assertEquals(List.of(), saved());
        window.step(1);
        window.autosave.tick();
        assertEquals(20, window.savedStep(saved().get(0)));
        window.step(19);
        window.autosave.tick();
        assertEquals(20, window.savedStep(saved().get(0)));
        window.step(1);
        window.autosave.tick();
        assertEquals(40, window.savedStep(saved().get(0)));
    }

    @Test
    void nothingIsLeftOnceTheRunIsSavedOrTheWindowEnds() throws IOException {
        window.step(2);
        window.tick();
        window.chosen = Optional.of(parent.resolve("a.driftscope"));
        window.saving.save();
        window.tick();
        assertEquals(List.of(), saved());
        window.step(1);
        window.tick();
        assertEquals(1, saved().size());
        window.autosave.close();
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(), all.toList());
        }
    }

    @Test
    void whatAnotherOpenWindowSavesIsNotOffered() throws IOException {
        window.step(1);
        window.tick();
        try (Window other = new Window(folder)) {
            other.autosave.offerLeft();
            assertFalse(other.asks());
            other.step(2);
            other.tick();
            assertEquals(2, saved().size());
            other.autosave.close();
        }
        assertEquals(1, saved().size());
        assertEquals(1, window.savedStep(saved().get(0)));
    }

    @Test
    void whatACrashLeftIsRecoveredAndStaysUntilItIsSaved() throws IOException {
        crashAt(4);
        window.autosave.offerLeft();
        assertTrue(window.saving.questionProperty().get().words().contains("small"));
        assertTrue(window.saving.questionProperty().get().words().contains("step 4"));
        window.answer("recover");
        assertEquals(4, window.opened.get(0).opened().session().now().step());
        assertEquals("• small – Driftscope", window.title());
        assertFalse(window.saving.mayBeLost());
        assertEquals(1, saved().size());
        window.tick();
        assertEquals(1, saved().size(), "it is the window's own now");
    }

    /** A crash of a window whose run had a file. */
    private void crashAfterSaving(Path file, int steps) {
        try (Window other = new Window(folder)) {
            other.chosen = Optional.of(file);
            other.step(3);
            other.saving.save();
            other.step(steps);
            AutosaveSlot slot = AutosaveSlot.make(folder);
            slot.save(other.session().join().withOrigin(other.saving.origin()));
            slot.release();
        }
    }

    @Test
    void whatIsRecoveredIsSavedToTheFileItCameFrom() {
        Path file = folder.resolveSibling("mine.driftscope");
        crashAfterSaving(file, 2);
        window.autosave.offerLeft();
        window.answer("recover");
        assertEquals("• mine.driftscope – Driftscope", window.title());
        assertFalse(window.saving.mayBeLost());
        window.saving.save();
        assertFalse(window.asks());
        assertEquals(0, window.savedStep(file), "the run of this window, which stands at step 0");
        assertTrue(window.files.open(file).session().origin().isEmpty());
    }

    @Test
    void aFileThatChangedSinceTheCrashIsNotOverwrittenUnasked() throws IOException {
        Path file = folder.resolveSibling("mine.driftscope");
        crashAfterSaving(file, 2);
        Files.write(file, new byte[] {1, 2, 3});
        window.autosave.offerLeft();
        window.answer("recover");
        window.saving.save();
        assertTrue(window.asks());
        assertEquals(3, Files.size(file));
        window.answer("cancel");
        assertEquals(3, Files.size(file));
    }

    @Test
    void savingByItselfNamesTheFileOfTheRun() throws IOException {
        Path file = folder.resolveSibling("mine.driftscope");
        window.chosen = Optional.of(file);
        window.step(1);
        window.saving.save();
        window.step(1);
        window.tick();
        assertEquals(
                file.toAbsolutePath().toString(),
                window.files.open(saved().get(0)).session().origin().orElseThrow().file());
    }

    @Test
    void whatIsDiscardedIsGoneAndTheNextIsOffered() throws IOException {
        crashAt(4);
        crashAt(5);
        window.autosave.offerLeft();
        window.answer("discard");
        assertEquals(1, saved().size());
        assertTrue(window.asks());
        window.answer("discard");
        assertEquals(List.of(), saved());
        assertFalse(window.asks());
    }

    @Test
    void whatIsLeftForLaterIsOfferedByTheNextStart() throws IOException {
        crashAt(4);
        window.autosave.offerLeft();
        window.saving.unanswered();
        assertEquals(1, saved().size());
        try (Window next = new Window(folder)) {
            next.autosave.offerLeft();
            assertTrue(next.asks());
            next.answer("later");
        }
    }

    @Test
    void whatIsDamagedIsSetAsideAndToldOnce() throws IOException {
        crashAt(4);
        Files.writeString(saved().get(0), "no session");
        window.autosave.offerLeft();
        assertFalse(window.asks());
        assertEquals(1, window.problems.size());
        assertEquals(List.of(), saved());
        window.autosave.offerLeft();
        assertEquals(1, window.problems.size());
    }

    @Test
    void aFailureIsToldOnceAndForgottenWhenItWorksAgain() throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        window.step(1);
        window.tick();
        Problem told = window.autosave.problemProperty().get();
        assertNotNull(told);
        assertTrue(told.text().contains(folder.toString()));
        window.tick();
        assertEquals(told, window.autosave.problemProperty().get());
        assertEquals(List.of(), window.problems);
        Files.delete(folder);
        window.tick();
        assertNull(window.autosave.problemProperty().get());
        assertEquals(1, saved().size());
    }

    @Test
    void aFailureIsForgottenOnceAPersonHasSaved() throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        window.step(1);
        window.tick();
        assertNotNull(window.autosave.problemProperty().get());
        window.chosen = Optional.of(parent.resolve("a.driftscope"));
        window.saving.save();
        window.autosave.tick();
        assertNull(window.autosave.problemProperty().get());
        window.step(1);
        window.tick();
        assertNotNull(window.autosave.problemProperty().get(), "it is unsaved again");
    }

    @Test
    void aFailureIsForgottenWhereNobodyWantsItAnyLonger() throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        window.step(1);
        window.tick();
        assertNotNull(window.autosave.problemProperty().get());
        window.autosave.rest();
        assertNull(window.autosave.problemProperty().get());
    }
}
