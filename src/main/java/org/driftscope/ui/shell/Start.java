package org.driftscope.ui.shell;

import java.util.Optional;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.ui.settings.TextReading;

/**
 * What a run begins with.
 *
 * @param reading how the corpus was read, where it has just been read from a plain text
 */
record Start(StoredCorpus corpus, RunSettings settings, Optional<TextReading> reading) {
    Start(StoredCorpus corpus, RunSettings settings) {
        this(corpus, settings, Optional.empty());
    }

    /** A corpus with the settings recommended for it. */
    static Start recommended(StoredCorpus corpus) {
        return new Start(corpus, corpus.recommended());
    }
}
