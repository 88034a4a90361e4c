package org.driftscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.TextLayout;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The corpus a command line names: a file, or else one that is shipped with the program. */
final class CorpusArgument {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A corpus (.json), a plain text, or the name of a shipped corpus.")
    private String name;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description =
                    "Read a plain text as ${COMPLETION-CANDIDATES} instead of as it seems to be.")
    private TextLayout layout;

    /** As it was typed. */
    String name() {
        return name;
    }

    /** Reads it; a plain text as it seems to be unless its layout is given. */
    OpenedCorpus open() {
        Path file = CorpusFiles.path(name);
        if (ShippedCorpora.NAMES.contains(name) && !Files.exists(file)) {
            return OpenedCorpus.of(ShippedCorpora.open(name));
        }
        return layout == null ? CorpusFiles.open(file) : CorpusFiles.open(file, layout);
    }
}
