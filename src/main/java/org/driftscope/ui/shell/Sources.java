package org.driftscope.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.TextImport;
import org.driftscope.ui.open.PasteLayout;

/** Where texts come from. On the background thread. */
final class Sources {
    private static final String PASTED = "Pasted text";

    private Sources() {}

    /** A corpus or a plain text. */
    static OpenedCorpus file(Path file, PasteLayout layout) {
        return layout.chosen()
                .map(chosen -> CorpusFiles.open(file, chosen))
                .orElseGet(() -> CorpusFiles.open(file));
    }

    static OpenedCorpus text(String text, PasteLayout layout) {
        TextImport read = layout.read(text);
        return new OpenedCorpus(
                read.corpus(PASTED),
                RunSettings.DEFAULT,
                "UTF-8",
                Optional.of(read.layout()),
                read.skipped());
    }
}
