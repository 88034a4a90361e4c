package org.driftscope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same command on every Java that stands beside the one that runs the tests gives the same
 * files, byte by byte.
 */
class SameOnEveryJavaTest {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    @TempDir Path folder;

    @Test
    void lossesAndFramesAgreeToTheLastBit() throws IOException, InterruptedException {
        List<Path> others = otherJavas();
        assumeFalse(others.isEmpty(), "no other Java is installed beside " + THIS_JAVA);
        Path[] here = train(THIS_JAVA, "here");
        for (Path other : others) {
            Path[] there = train(other, other.getFileName().toString());
            for (int i = 0; i < here.length; i++) {
                assertArrayEquals(
                        Files.readAllBytes(here[i]),
                        Files.readAllBytes(there[i]),
                        other + ": " + there[i]);
            }
        }
    }

    private static List<Path> otherJavas() throws IOException {
        Path beside = THIS_JAVA.toRealPath().getParent();
        try (Stream<Path> homes = Files.list(beside)) {
            return homes.filter(home -> !Files.isSymbolicLink(home))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> !home.equals(THIS_JAVA))
                    .sorted()
                    .toList();
        }
    }

    private Path[] train(Path java, String name) throws IOException, InterruptedException {
        Path metrics = folder.resolve(name + "-metrics.csv");
        Path frames = folder.resolve(name + "-frames.csv");
        Process process =
                new ProcessBuilder(
                                java.resolve("bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "train",
                                "corpora/starter-natural-4.json",
                                "--steps",
                                "150",
                                "--metrics",
                                metrics.toString(),
                                "--frames",
                                frames.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".log").toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> read(folder.resolve(name + ".log")));
        return new Path[] {metrics, frames};
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
