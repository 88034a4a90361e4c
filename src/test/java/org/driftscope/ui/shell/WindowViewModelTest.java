package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.driftscope.storage.PreferencesFile;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.Category;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowViewModelTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final WindowViewModel model = new WindowViewModel(screen::add);

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void aFileDroppedBeforeTheFirstOpeningLeavesTheShippedCorporaInTheList(@TempDir Path folder)
            throws InterruptedException {
        model.begin();
        model.openFile(folder.resolve("missing.txt"));

        runUntil(() -> model.told().problemProperty().get() != null);

        assertEquals(14, model.settings().corpora().size());
    }

    @Test
    void aShippedCorpusCanBeTheFirst() throws InterruptedException {
        model.begin(Optional.of(Path.of("standard-6")));

        runUntil(() -> model.corpusNameProperty().get().equals("standard-6"));
        runUntil(() -> model.settings().corpora().size() >= 14);

        assertEquals(
                ShippedCorpora.NAMES,
                model.settings().corpora().stream().map(it -> it.corpus().name()).toList());
    }

    @Test
    void aTextThatWasNamedAtTheStartIsAskedAbout(@TempDir Path folder) throws Exception {
        Path text = folder.resolve("mine.txt");
        Files.writeString(text, "the dog runs\nthe cat runs\nthe dog sleeps\n");
        model.begin(Optional.of(text));

        runUntil(() -> model.importing().shownProperty().get());

        assertEquals("mine.txt", model.importing().name());
    }

    @Test
    void groupsOutliveARestartThatWasBegunBeforeThem() throws InterruptedException {
        model.begin();
        runUntil(() -> model.corpusNameProperty().get().equals("starter-natural-4"));
        List<Category> first = List.of(new Category("one", List.of("dog")));
        List<Category> wanted = List.of(new Category("two", List.of("dog", "cat")));

        model.restart();
        model.editing().regroup(first);
        model.editing().regroup(wanted);
        runUntil(() -> model.progressProperty().get().isEmpty());

        assertEquals(wanted, model.editing().corpus().categories());
        assertEquals("starter-natural-4 (edited)", model.corpusNameProperty().get());
    }

    @Test
    void theThemeIsRememberedBeforeTheWindowEnds(@TempDir Path folder) throws Exception {
        PreferencesFile file = new PreferencesFile(folder);
        file.update(known -> known.withWindow(false, 900, 700, true));
        try (WindowViewModel other = new WindowViewModel(screen::add, Optional.of(folder))) {
            other.darkProperty().set(true);
            long begun = System.nanoTime();
            while (!file.read().dark()) {
                assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(20));
                Thread.sleep(5);
            }
        }
        assertEquals(900, file.read().width());
        assertTrue(file.read().maximized());
    }

    private void runUntil(BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) {
            Runnable next = screen.poll(60, TimeUnit.SECONDS);
            assertNotNull(next, "nothing more happens");
            next.run();
        }
    }
}
