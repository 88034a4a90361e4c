package org.driftscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.TextLayout;

/** The corpus a command line names: a file, or else one that is shipped with the program. */
final class CorpusArgument {
    private CorpusArgument() {}

    /** {@code layout} null reads a plain text as it seems to be. */
    static OpenedCorpus open(String name, TextLayout layout) {
        Path file = CorpusFiles.path(name);
        if (ShippedCorpora.NAMES.contains(name) && !Files.exists(file)) {
            return OpenedCorpus.of(ShippedCorpora.open(name));
        }
        return layout == null ? CorpusFiles.open(file) : CorpusFiles.open(file, layout);
    }
}
