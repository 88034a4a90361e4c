package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Stepper;
import org.driftscope.storage.Damage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sessions that were damaged, from without or by another program that wrote something else: each is
 * opened and goes on, or is refused in words that name the file and what of it is wrong.
 */
class MutatedSessionsTest {
    private static final Duration HANGING = Duration.ofSeconds(2);

    /** What may stand in the place of a value of session.json. */
    private static final List<String> VALUES =
            List.of(
                    "0",
                    "-1",
                    "1",
                    "2",
                    "3",
                    "0.5",
                    "1e308",
                    "1e999",
                    "4096",
                    "2147483648",
                    "99999999999999999999",
                    "null",
                    "true",
                    "false",
                    "\"\"",
                    "\"x\"",
                    "\"../../x\"",
                    "[]",
                    "[1,2]",
                    "{}",
                    "[".repeat(100) + "]".repeat(100));

    private static final Pattern VALUE =
            Pattern.compile(": (-?[0-9][0-9.eE+-]*|true|false|null|\"[^\"]*\")|\"[a-zA-Z0-9]+\" :");

    @TempDir Path folder;

    @Test
    void threeHundred() throws IOException {
        mutate(300, 1);
    }

    @Test
    @Tag("long")
    void tenThousand() throws IOException {
        mutate(10_000, 2);
    }

    private void mutate(int count, long seed) throws IOException {
        byte[] original = original();
        Random random = new Random(seed);
        Path file = folder.resolve("mutant.driftscope");
        warmUp(file, original);
        int read = 0;
        for (int i = 0; i < count; i++) {
            byte[] bytes =
                    switch (random.nextInt(3)) {
                        case 0 -> Damage.done(original, random);
                        case 1 -> rewritten(original, random, false);
                        default -> rewritten(original, random, true);
                    };
            Files.write(file, bytes);
            int number = i;
            read +=
                    assertTimeoutPreemptively(HANGING, () -> open(file, number), "mutant " + number)
                            ? 1
                            : 0;
        }
        assertTrue(read > count / 50 && read < count * 3 / 4, read + " of " + count + " read");
    }

    private static byte[] original() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SessionCodec.write(Sessions.branched().session()).write(bytes);
        return bytes.toByteArray();
    }

    /** What is loaded and compiled at the first opening is no part of what is timed. */
    private static void warmUp(Path file, byte[] original) throws IOException {
        Files.write(file, original);
        assertTrue(open(file, -1));
    }

    /** Whether it was opened. */
    private static boolean open(Path file, int number) {
        try {
            Session session = new SessionFiles().open(file).session();
            try (Stepper stepper = new Stepper(session.dataset(), session.settings())) {
                stepper.restore(session.now());
                step(stepper);
                for (Branch branch : session.others()) {
                    stepper.restore(branch.now());
                    step(stepper);
                }
            }
            return true;
        } catch (ProblemException e) {
            Problem problem = e.problem();
            boolean runAway = problem.what().startsWith("Step ");
            assertTrue(runAway || problem.text().contains("mutant.driftscope"), problem.text());
            assertTrue(
                    runAway
                            || problem.why().contains(" entry ")
                            || problem.why().contains(" entries")
                            || problem.why().contains("zip file"),
                    problem.text());
            assertFalse(problem.remedy().isBlank(), problem.text());
        } catch (RuntimeException | Error e) {
            fail("mutant " + number, e);
        }
        return false;
    }

    /** From numbers that are too large a step may leave all numbers; the run then ends in words. */
    private static void step(Stepper stepper) {
        try {
            stepper.step();
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("finite"), e.toString());
        }
    }

    /** A whole zip with something else in one of its entries, or without it. */
    private static byte[] rewritten(byte[] original, Random random, boolean json)
            throws IOException {
        Entries from = Entries.read(new ByteArrayInputStream(original), new Refusal("original"));
        List<String> names = new ArrayList<>(from.rest().keySet());
        String changed = json ? Refusal.JSON : names.get(random.nextInt(names.size()));
        Entries to = new Entries();
        for (String name : names) {
            byte[] bytes = from.take(name);
            if (!name.equals(changed)) {
                to.put(name, bytes);
            } else if (json) {
                to.put(name, otherValues(bytes, random));
            } else if (random.nextInt(8) > 0) {
                to.put(name, Damage.done(bytes, random));
            }
        }
        if (random.nextInt(20) == 0) {
            to.put("unknown/" + random.nextInt(), Damage.madeUp(50, random));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        to.write(bytes);
        return bytes.toByteArray();
    }

    /** One or two values, or names, of session.json replaced. */
    private static byte[] otherValues(byte[] bytes, Random random) {
        String json = new String(bytes, StandardCharsets.UTF_8);
        for (int change = 0; change <= random.nextInt(2); change++) {
            List<int[]> places = new ArrayList<>();
            Matcher matcher = VALUE.matcher(json);
            while (matcher.find()) {
                places.add(new int[] {matcher.start(), matcher.end()});
            }
            int[] place = places.get(random.nextInt(places.size()));
            String value = VALUES.get(random.nextInt(VALUES.size()));
            String put = json.charAt(place[0]) == ':' ? ": " + value : "\"other\" :";
            json = json.substring(0, place[0]) + put + json.substring(place[1]);
        }
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
