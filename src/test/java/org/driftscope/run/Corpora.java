package org.driftscope.run;

import java.nio.file.Path;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.Dataset;

/** The shipped corpora, for tests. */
final class Corpora {
    private Corpora() {}

    static OpenedCorpus stored(String name) {
        return CorpusFiles.open(Path.of("corpora", name + ".json"));
    }

    static Dataset dataset(String name) {
        OpenedCorpus stored = stored(name);
        return Dataset.of(stored.corpus(), stored.recommended().text());
    }

    /** A stepper at step 0 with the corpus's recommended settings. */
    static Stepper stepper(String name, long seed) {
        return new Stepper(dataset(name), stored(name).recommended().withSeed(seed));
    }
}
