package org.driftscope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The temporary files that are being written now. A program that is told to end, by Ctrl+C or by
 * the system, takes them away with it. On any thread.
 */
final class OpenTemporaries {
    private static final Logger LOG = LoggerFactory.getLogger(OpenTemporaries.class);

    private final Set<Path> open = ConcurrentHashMap.newKeySet();

    private OpenTemporaries() {}

    /** None yet; those still open when the program ends are deleted then. */
    static OpenTemporaries deletedAtTheEnd() {
        OpenTemporaries temporaries = new OpenTemporaries();
        try {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(temporaries::deleteAll, "temporary-files"));
        } catch (IllegalStateException e) {
            LOG.debug("The program is ending already", e);
        }
        return temporaries;
    }

    /** This file is about to be made. */
    void add(Path temporary) {
        open.add(temporary);
    }

    /** This file is gone, or has the name it was made for. */
    void remove(Path temporary) {
        open.remove(temporary);
    }

    /** What the end of the program does. */
    private void deleteAll() {
        for (Path temporary : open) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                LOG.debug("{} is left behind", temporary, e);
            }
        }
    }
}
