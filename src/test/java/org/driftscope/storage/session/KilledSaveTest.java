package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.driftscope.run.RunSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves is killed at some instant: what it saved is there whole, old or new. */
class KilledSaveTest {
    @TempDir Path folder;

    @Test
    void twentyTimes() throws Exception {
        kill(20, 1);
    }

    @Test
    @Tag("long")
    void aThousandTimes() throws Exception {
        kill(1_000, 2);
    }

    private void kill(int times, long seed) throws Exception {
        SessionFiles files = new SessionFiles();
        Path one = folder.resolve("one.driftscope");
        Path other = folder.resolve("other.driftscope");
        Path target = folder.resolve("run.driftscope");
        RunSettings second = RunSettings.DEFAULT.withSeed(2);
        Set<Fingerprint> whole =
                Set.of(
                        files.replace(one, Sessions.small()),
                        files.replace(
                                other,
                                Sessions.run(Sessions.corpus("lesson-bone"), second, 40, s -> {})));
        Random random = new Random(seed);
        int interrupted = 0;
        for (int i = 0; i < times; i++) {
            Process saving = start(one, other, target);
            BufferedReader said =
                    new BufferedReader(
                            new InputStreamReader(saving.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("saved", said.readLine());
            TimeUnit.MICROSECONDS.sleep(random.nextInt(200_000));
            saving.destroyForcibly().waitFor();
            assertTrue(whole.contains(files.open(target).fingerprint()), "kill " + i);
            interrupted += deleteTemporaries();
        }
        assertTrue(interrupted > 0, "never killed in the middle of a save");
    }

    private static Process start(Path one, Path other, Path target) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Saving.class.getName(),
                                one.toString(),
                                other.toString(),
                                target.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private int deleteTemporaries() throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(path -> path.toString().endsWith(".tmp")).toList();
        }
        for (Path path : left) {
            Files.delete(path);
        }
        return left.size();
    }

    /** Saves two sessions in turn until it is killed. */
    static final class Saving {
        private Saving() {}

        public static void main(String[] paths) {
            SessionFiles files = new SessionFiles();
            Session one = files.open(Path.of(paths[0])).session();
            Session other = files.open(Path.of(paths[1])).session();
            Path target = Path.of(paths[2]);
            files.replace(target, one);
            System.out.println("saved");
            while (true) {
                files.replace(target, other);
                files.replace(target, one);
            }
        }
    }
}
