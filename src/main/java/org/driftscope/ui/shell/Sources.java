package org.driftscope.ui.shell;

import java.nio.file.Path;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.ui.open.PasteLayout;
import org.driftscope.ui.open.TextCount;

/** Where texts come from. On the background thread. */
final class Sources {
    private Sources() {}

    static StoredCorpus file(Path file) {
        throw new ProblemException("Could not open " + file + ".", "Not yet.", "Wait.");
    }

    static StoredCorpus text(String text, PasteLayout layout) {
        throw new ProblemException("Could not read the text.", "Not yet.", "Wait.");
    }

    static TextCount count(String text, PasteLayout layout) {
        return new TextCount(
                (int) text.lines().count(), text.split("\\s+").length, PasteLayout.LINES);
    }
}
