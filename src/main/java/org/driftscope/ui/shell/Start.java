package org.driftscope.ui.shell;

import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;

/** What a run begins with. */
record Start(StoredCorpus corpus, RunSettings settings) {
    /** A corpus with the settings recommended for it. */
    static Start recommended(StoredCorpus corpus) {
        return new Start(corpus, corpus.recommended());
    }
}
