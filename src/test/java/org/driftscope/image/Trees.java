package org.driftscope.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {
    /**
     * Zip files keep even seconds at least; Java checks that a jar is as old as when its classes
     * were archived.
     */
    private static final FileTime STAMP = FileTime.from(Instant.parse("2026-01-01T12:00:00Z"));

    private Trees() {}

    /** The files directly in a folder, by name. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** All below a folder, parents before what they hold. */
    static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : walk(folder)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /** Gives all files one time of last change. */
    static void stamp(Path folder) throws IOException {
        for (Path file : walk(folder)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.setLastModifiedTime(file, STAMP);
            }
        }
    }
}
