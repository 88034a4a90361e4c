package org.driftscope.ui.shell;

import java.nio.file.Path;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.ReadingChoices;
import org.driftscope.ui.open.PasteLayout;

/** Where texts come from. On the background thread. */
final class Sources {
    private static final String PASTED = "Pasted text";

    private Sources() {}

    /** A corpus or a plain text. */
    static OpenedCorpus file(Path file, PasteLayout layout) {
        return CorpusFiles.open(file, ReadingChoices.GUESSED.withLayout(layout.chosen()));
    }

    static OpenedCorpus text(String text, PasteLayout layout) {
        return OpenedCorpus.of(PASTED, layout.read(text));
    }
}
