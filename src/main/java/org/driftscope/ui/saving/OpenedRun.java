package org.driftscope.ui.saving;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.storage.session.OpenedSession;
import org.driftscope.storage.session.SessionFiles;

/**
 * A saved run that is opened.
 *
 * @param file where it is saved again; empty where a person is to choose: it was recovered after a
 *     crash, or is the copy that is kept of a file
 * @param opened the run
 */
public record OpenedRun(Optional<Path> file, OpenedSession opened) {
    /** Of a file. */
    public static OpenedRun of(Path file, OpenedSession opened) {
        boolean original = file.toString().toLowerCase(Locale.ROOT).endsWith(SessionFiles.ENDING);
        return new OpenedRun(original ? Optional.of(file) : Optional.empty(), opened);
    }

    /** Of what was saved by itself before a crash. */
    static OpenedRun recovered(OpenedSession opened) {
        return new OpenedRun(Optional.empty(), opened);
    }
}
