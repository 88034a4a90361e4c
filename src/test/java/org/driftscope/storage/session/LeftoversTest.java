package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what a dead process left of a save is cleared, and only when it is old. */
class LeftoversTest {
    @TempDir Path folder;

    private void file(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    /** The id of a process that has ended. */
    private static long dead() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-version")
                        .redirectErrorStream(true)
                        .start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        return process.pid();
    }

    @Test
    void aSaveClearsWhatKilledOnesLeft() throws Exception {
        long dead = dead();
        Duration old = Duration.ofHours(1);
        file(".run.driftscope-" + dead + "-1.tmp", old);
        file(".other run.driftscope-" + dead + "-12.tmp", old);
        file(".young.driftscope-" + dead + "-1.tmp", Duration.ofSeconds(10));
        file(".alive.driftscope-" + ProcessHandle.current().pid() + "-99.tmp", old);
        file("mine.driftscope-" + dead + "-1.tmp", old);
        file(".notes-" + dead + "-1.tmp", old);
        new SessionFiles().replace(folder.resolve("a.driftscope"), Sessions.small());
        Set<String> left = new TreeSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(path -> left.add(path.getFileName().toString()));
        }
        assertEquals(
                Set.of(
                        "a.driftscope",
                        ".young.driftscope-" + dead + "-1.tmp",
                        ".alive.driftscope-" + ProcessHandle.current().pid() + "-99.tmp",
                        "mine.driftscope-" + dead + "-1.tmp",
                        ".notes-" + dead + "-1.tmp"),
                left);
    }
}
