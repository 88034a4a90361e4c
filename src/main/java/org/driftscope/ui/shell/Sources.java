package org.driftscope.ui.shell;

import java.nio.file.Path;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.ui.open.PasteLayout;

/** Where texts come from. On the background thread. */
final class Sources {
    private static final String PASTED = "Pasted text";

    private Sources() {}

    /** A corpus or a plain text. */
    static StoredCorpus file(Path file) {
        OpenedCorpus opened = CorpusFiles.open(file);
        return new StoredCorpus(opened.corpus(), opened.recommended());
    }

    static StoredCorpus text(String text, PasteLayout layout) {
        return new StoredCorpus(layout.read(text).corpus(PASTED), RunSettings.DEFAULT);
    }
}
