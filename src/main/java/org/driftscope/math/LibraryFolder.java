package org.driftscope.math;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.problem.RootCause;

/**
 * The folder that JavaCPP unpacks the numeric libraries to: the one named by the system property
 * {@value #PROPERTY}, else one in the home folder, else, where these can't be used, one for
 * temporary files. Chosen before any library is loaded. Immutable but for what the disk holds.
 */
final class LibraryFolder {
    static final String PROPERTY = "org.bytedeco.javacpp.cachedir";

    /**
     * One library is unpacked a second time under another name; and no disk is filled to the brim.
     */
    private static final double ROOM = 1.15;

    private static final String ANOTHER_FOLDER =
            "java -D" + PROPERTY + "=FOLDER -jar target/driftscope.jar.";

    private final Path folder;
    private final List<BundledLibrary> libraries;
    private final List<String> obstacles;
    private final boolean usable;

    private LibraryFolder(
            Path folder, List<BundledLibrary> libraries, List<String> obstacles, boolean usable) {
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
        List<String> obstacles = new ArrayList<>();
        for (Path candidate : candidates) {
            Optional<String> obstacle = obstacle(candidate, libraries);
            if (obstacle.isEmpty()) {
                return new LibraryFolder(candidate, libraries, obstacles, true);
            }
            obstacles.add(obstacle.get());
        }
        return new LibraryFolder(candidates.get(0), libraries, obstacles, false);
    }

    private static Optional<String> obstacle(Path folder, List<BundledLibrary> libraries) {
        try {
            Files.createDirectories(folder);
            // Asking for permission says nothing of a disk mounted for reading only.
            Files.delete(Files.createTempFile(folder, "driftscope", null));
            long free = folder.toFile().getUsableSpace();
            return free >= ROOM * missingBytes(folder, libraries)
                    ? Optional.empty()
                    : Optional.of(folder + " has only " + megabytes(free) + " MB free");
        } catch (IOException e) {
            return Optional.of(folder + " can't be written");
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
                "The library for fast arithmetic could not be unpacked.",
                "It needs "
                        + megabytes((long) (ROOM * totalBytes()))
                        + " MB on the disk, but "
                        + reasons()
                        + ".",
                "Make room there, or name a folder with room: " + ANOTHER_FOLDER);
    }

    /** The bytes of libraries that have yet to be unpacked, or unpacked anew. */
    long missingBytes() {
        return missingBytes(folder, libraries);
    }

    /** What a start is doing now, judged by what lies in the folder. */
    String progress() {
        if (missingBytes() == 0) {
            return "Starting the numeric library…";
        }
        long there = libraries.stream().mapToLong(l -> l.unpackedBytes(folder)).sum();
        return "Unpacking the numeric library, once: "
                + megabytes(there)
                + " of "
                + megabytes(totalBytes())
                + " MB…";
    }

    /** Where the libraries went, when that isn't where they should be; empty where it is. */
    Optional<Problem> notice() {
        if (obstacles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        "The numeric library was unpacked to " + folder + ".",
                        "It takes " + megabytes(totalBytes()) + " MB, but " + reasons() + ".",
                        "All works, but it is unpacked again whenever that folder is cleared; with"
                                + " room in the first place, that ends."));
    }

    /** What to tell where a library would not load. */
    Problem notLoaded(Throwable failure) {
        if (libraries.isEmpty()) {
            return new Problem(
                    "The library for fast arithmetic could not be loaded.",
                    "It came with the program, but the system refuses it ("
                            + RootCause.words(failure)
                            + ").",
                    "Unzip the program anew, to a folder from which programs may be run.");
        }
        if (folder.toFile().getUsableSpace() < missingBytes()) {
            return new Problem(
                    "The library for fast arithmetic could not be unpacked.",
                    "The disk filled up while its files were written to " + folder + ".",
                    "Make room there and start again: what is half unpacked is then unpacked anew.");
        }
        return new Problem(
                "The library for fast arithmetic could not be loaded.",
                "Its files are in "
                        + folder
                        + ", but the system refuses them ("
                        + RootCause.words(failure)
                        + ").",
                "Delete that folder and start again, or name one from which programs may be run: "
                        + ANOTHER_FOLDER);
    }

    private String reasons() {
        return String.join(", and ", obstacles);
    }

    private long totalBytes() {
        return libraries.stream().mapToLong(BundledLibrary::size).sum();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes / 1_000_000);
    }
}
