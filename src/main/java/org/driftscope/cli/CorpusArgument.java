package org.driftscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;

/** The corpus a command line names: a file, or else one that is shipped with the program. */
final class CorpusArgument {
    private CorpusArgument() {}

    static StoredCorpus open(String name) {
        Path file = OutputFiles.path(name);
        if (!Files.exists(file)) {
            for (StoredCorpus shipped : ShippedCorpora.list()) {
                if (shipped.corpus().name().equals(name)) {
                    return shipped;
                }
            }
        }
        return CorpusFiles.open(file);
    }
}
