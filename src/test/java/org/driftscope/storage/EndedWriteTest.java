package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is told to end in the middle of a write, as Ctrl+C does. */
class EndedWriteTest {
    @TempDir Path folder;

    @Test
    void nothingHiddenIsLeftBehind() throws Exception {
        Path file = folder.resolve("corpus.json");
        Files.writeString(file, "what was there");
        Process writing =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Writing.class.getName(),
                                        file.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            assumeTrue(writing.supportsNormalTermination());
            BufferedReader said =
                    new BufferedReader(
                            new InputStreamReader(
                                    writing.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("writing", said.readLine());
            assertEquals(2, files().size(), "the old file, and the new one so far");
            writing.destroy();
            assertTrue(writing.waitFor(60, TimeUnit.SECONDS));
            assertEquals(List.of(file), files());
            assertEquals("what was there", Files.readString(file));
        } finally {
            writing.destroyForcibly();
        }
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** Writes without an end. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] paths) {
            AtomicFile.write(
                    Path.of(paths[0]),
                    out -> {
                        out.write(new byte[100_000]);
                        System.out.println("writing");
                        while (true) {
                            out.write(0);
                            out.flush();
                        }
                    });
        }
    }
}
