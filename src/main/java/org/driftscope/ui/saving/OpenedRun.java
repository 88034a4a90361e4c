package org.driftscope.ui.saving;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.storage.session.Fingerprint;
import org.driftscope.storage.session.OpenedSession;
import org.driftscope.storage.session.Origin;
import org.driftscope.storage.session.SessionFiles;

/**
 * A saved run that is opened.
 *
 * @param file where it is saved again; empty where a person is to choose
 * @param known what that file held when it was opened or saved last
 * @param opened the run
 * @param recovered whether it is newer than that file: it was saved by itself before a crash
 */
public record OpenedRun(
        Optional<Path> file, Fingerprint known, OpenedSession opened, boolean recovered) {
    /** Of a file; of the copy that is kept of one, which is not saved again. */
    public static OpenedRun of(Path file, OpenedSession opened) {
        boolean original = file.toString().toLowerCase(Locale.ROOT).endsWith(SessionFiles.ENDING);
        return new OpenedRun(
                original ? Optional.of(file) : Optional.empty(),
                opened.fingerprint(),
                opened,
                false);
    }

    /** Of what was saved by itself before a crash. */
    static OpenedRun recovered(OpenedSession opened) {
        Optional<Origin> origin = opened.session().origin();
        return new OpenedRun(
                origin.flatMap(OpenedRun::path),
                origin.map(Origin::known).orElse(opened.fingerprint()),
                opened,
                true);
    }

    /** Empty where this system can't have such a file. */
    private static Optional<Path> path(Origin origin) {
        try {
            return Optional.of(Path.of(origin.file()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
