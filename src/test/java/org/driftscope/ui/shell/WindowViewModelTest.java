package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

        while (model.problemProperty().get() == null) {
            Runnable next = screen.poll(60, TimeUnit.SECONDS);
            assertNotNull(next, "nothing more happens");
            next.run();
        }

        assertEquals(14, model.settings().corpora().size());
    }
}
