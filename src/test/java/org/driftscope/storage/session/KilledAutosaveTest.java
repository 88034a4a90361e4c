package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window saved by itself is nobody else's until its process is killed, and whole then. */
class KilledAutosaveTest {
    @TempDir Path folder;

    @Test
    void fiveTimes() throws Exception {
        kill(5);
    }

    @Test
    @Tag("long")
    void twoHundredTimes() throws Exception {
        kill(200);
    }

    private void kill(int times) throws Exception {
        Path saved = folder.resolve("one.driftscope");
        Fingerprint fingerprint = new SessionFiles().replace(saved, Sessions.small());
        Path autosaves = folder.resolve("autosave");
        Random random = new Random(3);
        for (int i = 0; i < times; i++) {
            Process saving =
                    new ProcessBuilder(
                                    List.of(
                                            Path.of(System.getProperty("java.home"), "bin", "java")
                                                    .toString(),
                                            "-XX:TieredStopAtLevel=1",
                                            "-cp",
                                            System.getProperty("java.class.path"),
                                            Saving.class.getName(),
                                            saved.toString(),
                                            autosaves.toString()))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            BufferedReader said =
                    new BufferedReader(
                            new InputStreamReader(saving.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("saved", said.readLine());
            assertEquals(List.of(), AutosaveSlot.left(autosaves), "its window is open");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(200_000));
            saving.destroyForcibly().waitFor();
            List<AutosaveSlot> left = AutosaveSlot.left(autosaves);
            assertEquals(1, left.size(), "kill " + i);
            assertEquals(List.of(), AutosaveSlot.left(autosaves), "taken over already");
            assertEquals(fingerprint, left.get(0).open().fingerprint(), "kill " + i);
            left.get(0).delete();
        }
    }

    /** Saves by itself until it is killed. */
    static final class Saving {
        private Saving() {}

        public static void main(String[] paths) {
            Session session = new SessionFiles().open(Path.of(paths[0])).session();
            AutosaveSlot slot = AutosaveSlot.make(Path.of(paths[1]));
            slot.save(session);
            System.out.println("saved");
            while (true) {
                slot.save(session);
            }
        }
    }
}
