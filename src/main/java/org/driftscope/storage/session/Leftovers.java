package org.driftscope.storage.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Temporary files of saves whose process was killed. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** As {@link Disk#createTemporary} names them: of a session or its backup. */
    private static final Pattern NAME =
            Pattern.compile("\\..*\\.driftscope-(\\d{1,18})-\\d+\\.tmp");

    /** On a shared disk a younger one may be of a process on another machine. */
    private static final Duration OLD = Duration.ofMinutes(10);

    private Leftovers() {}

    /** Deletes those in this folder. That some can't be deleted is nobody's problem. */
    static void clear(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Leftovers::isLeft).forEach(Leftovers::delete);
        } catch (IOException | RuntimeException e) {
            LOG.debug("What was left in {} stays", folder, e);
        }
    }

    private static boolean isLeft(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty()
                && isOld(path);
    }

    private static boolean isOld(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant().plus(OLD).isBefore(Instant.now());
        } catch (IOException e) {
            return false; // it has just gone
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.debug("{} stays", path, e);
        }
    }
}
