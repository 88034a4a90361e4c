package org.driftscope;

import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.cli.DriftscopeCommand;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.session.SessionFiles;

/** What the window opens where it is the only argument: dragged onto the program's icon, say. */
final class WindowArgument {
    private WindowArgument() {}

    /**
     * Whether it is a file, a shipped corpus or the name of a saved run, and not an option or a
     * sub-command.
     *
     * @throws org.driftscope.problem.ProblemException where the system's locale has no letters for
     *     it
     */
    static boolean isOne(String word) {
        if (DriftscopeCommand.knows(word)) {
            return false;
        }
        Path file = CorpusFiles.path(word);
        return Files.isRegularFile(file)
                || SessionFiles.isSession(file)
                || ShippedCorpora.NAMES.contains(word);
    }
}
