package org.driftscope.math;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.problem.RootCause;
import org.driftscope.wording.Wording;

/**
 * The folder that JavaCPP unpacks the numeric libraries to: the one named by the system property
 * {@value #PROPERTY}, else one in the home folder, else, where these can't be used, one for
 * temporary files. Chosen before any library is loaded. Immutable but for what the disk holds.
 */
final class LibraryFolder {
    private static final Wording WORDS = Wording.of("math");
    static final String PROPERTY = "org.bytedeco.javacpp.cachedir";

    /**
     * One library is unpacked a second time under another name; and no disk is filled to the brim.
     */
    private static final double ROOM = 1.15;

    private static final String ANOTHER_FOLDER =
            String.join(" ", "java", "-D" + PROPERTY + "=FOLDER", "-jar", "target/driftscope.jar");

    /**
     * Why a folder can't be used.
     *
     * @param free the bytes that are free, too few; none where it can't be written
     */
    private record Obstacle(Path folder, OptionalLong free) {
        String words() {
            return free.isPresent()
                    ? WORDS.get(
                            "too-little-room",
                            "folder",
                            folder.toString(),
                            "free",
                            megabytes(free.getAsLong()))
                    : WORDS.get("not-writable", "folder", folder.toString());
        }
    }

    private final Path folder;
    private final List<BundledLibrary> libraries;
    private final List<Obstacle> obstacles;
    private final boolean usable;

    private LibraryFolder(
            Path folder, List<BundledLibrary> libraries, List<Obstacle> obstacles, boolean usable) {
        this.folder = folder;
        this.libraries = libraries;
        this.obstacles = obstacles;
        this.usable = usable;
    }

    /** The folder for this start, which JavaCPP is told. */
    static LibraryFolder choose() {
        List<Path> candidates =
                Stream.of(
                                System.getProperty(PROPERTY),
                                System.getProperty("user.home") + "/.javacpp/cache",
                                System.getProperty("java.io.tmpdir")
                                        + "/.javacpp-"
                                        + System.getProperty("user.name")
                                        + "/cache")
                        .filter(Objects::nonNull)
                        .map(Path::of)
                        .toList();
        LibraryFolder chosen = choose(candidates, BundledLibrary.forThisSystem());
        System.setProperty(PROPERTY, chosen.folder.toString());
        return chosen;
    }

    /** The first candidate that can be used, or none; where nothing is in jars, it isn't used. */
    static LibraryFolder choose(List<Path> candidates, List<BundledLibrary> libraries) {
        if (libraries.isEmpty()) {
            return new LibraryFolder(candidates.get(0), libraries, List.of(), true);
        }
        List<Obstacle> obstacles = new ArrayList<>();
        for (Path candidate : candidates) {
            Optional<Obstacle> obstacle = obstacle(candidate, libraries);
            if (obstacle.isEmpty()) {
                return new LibraryFolder(candidate, libraries, obstacles, true);
            }
            obstacles.add(obstacle.get());
        }
        return new LibraryFolder(candidates.get(0), libraries, obstacles, false);
    }

    private static Optional<Obstacle> obstacle(Path folder, List<BundledLibrary> libraries) {
        try {
            Files.createDirectories(folder);
            // Asking for permission says nothing of a disk mounted for reading only.
            Files.delete(Files.createTempFile(folder, "driftscope", null));
            long free = folder.toFile().getUsableSpace();
            return free >= ROOM * missingBytes(folder, libraries)
                    ? Optional.empty()
                    : Optional.of(new Obstacle(folder, OptionalLong.of(free)));
        } catch (IOException e) {
            return Optional.of(new Obstacle(folder, OptionalLong.empty()));
        }
    }

    private static long missingBytes(Path folder, List<BundledLibrary> libraries) {
        return libraries.stream()
                .filter(library -> !library.unpacked(folder))
                .mapToLong(BundledLibrary::size)
                .sum();
    }

    /**
     * This folder, where there is one.
     *
     * @throws ProblemException where there is none to unpack to
     */
    LibraryFolder orThrow() {
        if (usable) {
            return this;
        }
        throw new ProblemException(
                WORDS.problem(
                        "no-room",
                        "needed",
                        megabytes((long) (ROOM * totalBytes())),
                        "obstacles",
                        reasons(),
                        "command",
                        ANOTHER_FOLDER));
    }

    /** The bytes of libraries that have yet to be unpacked, or unpacked anew. */
    long missingBytes() {
        return missingBytes(folder, libraries);
    }

    /** What a start is doing now, judged by what lies in the folder. */
    String progress() {
        if (missingBytes() == 0) {
            return WORDS.get("starting");
        }
        long there = libraries.stream().mapToLong(l -> l.unpackedBytes(folder)).sum();
        return WORDS.get("unpacking", "there", megabytes(there), "all", megabytes(totalBytes()));
    }

    /** Where the libraries went, when that isn't where they should be; empty where it is. */
    Optional<Problem> notice() {
        if (obstacles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                WORDS.problem(
                        "elsewhere",
                        "folder",
                        folder.toString(),
                        "size",
                        megabytes(totalBytes()),
                        "obstacles",
                        reasons()));
    }

    /** What to tell where a library would not load. */
    Problem notLoaded(Throwable failure) {
        if (libraries.isEmpty()) {
            return WORDS.problem("refused-unzipped", "cause", RootCause.words(failure));
        }
        if (folder.toFile().getUsableSpace() < missingBytes()) {
            return WORDS.problem("disk-full", "folder", folder.toString());
        }
        return WORDS.problem(
                "refused",
                "folder",
                folder.toString(),
                "cause",
                RootCause.words(failure),
                "command",
                ANOTHER_FOLDER);
    }

    private String reasons() {
        return obstacles.stream()
                .map(Obstacle::words)
                .reduce(
                        (first, second) ->
                                WORDS.get(
                                        "obstacle-after-obstacle",
                                        "first",
                                        first,
                                        "second",
                                        second))
                .orElse("");
    }

    private long totalBytes() {
        return libraries.stream().mapToLong(BundledLibrary::size).sum();
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }
}
