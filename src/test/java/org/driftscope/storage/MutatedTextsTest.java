package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were damaged: each is read, or refused in words that name it and say what to do. None
 * brings the program down or keeps it busy for good.
 */
class MutatedTextsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "texts");

    /** Far more than any takes, on a slow machine, too. */
    private static final Duration HANGING = Duration.ofSeconds(20);

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
        List<Path> made;
        try (Stream<Path> files = Files.list(FOLDER)) {
            made = files.sorted().toList();
        }
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Path original = made.get(random.nextInt(made.size()));
            byte[] bytes = mutant(Files.readAllBytes(original), random);
            Path file = folder.resolve("mutant-" + i + "-" + original.getFileName());
            Files.write(file, bytes);
            assertTimeoutPreemptively(HANGING, () -> open(file), file.toString());
            Files.delete(file);
        }
    }

    private static void open(Path file) {
        try {
            OpenedCorpus opened = CorpusFiles.open(file);
            Dataset dataset = Dataset.of(opened.corpus(), opened.recommended().text());
            assertTrue(dataset.sentenceCount() > 0);
        } catch (ProblemException e) {
            Problem problem = e.problem();
            assertTrue(problem.text().contains(file.getFileName().toString()), problem.text());
            assertFalse(problem.why().isBlank(), problem.text());
            assertFalse(problem.remedy().isBlank(), problem.text());
        } catch (RuntimeException | Error e) {
            fail(file.toString(), e);
        }
    }

    /** One to four changes of a piece: bits turned, cut out, doubled, made up or moved. */
    private static byte[] mutant(byte[] bytes, Random random) {
        byte[] now = bytes;
        for (int change = 0; change <= random.nextInt(4) && now.length > 0; change++) {
            int from = random.nextInt(now.length);
            int length = Math.min(now.length - from, 1 + random.nextInt(40));
            int to = random.nextInt(now.length);
            byte[] piece = new byte[length];
            System.arraycopy(now, from, piece, 0, length);
            now =
                    switch (random.nextInt(5)) {
                        case 0 -> turned(now, from, random);
                        case 1 -> spliced(now, from, length, new byte[0]);
                        case 2 -> spliced(now, to, 0, piece);
                        case 3 -> spliced(now, from, length, madeUp(length, random));
                        default -> spliced(now, from, now.length - from, new byte[0]);
                    };
        }
        return now;
    }

    private static byte[] turned(byte[] bytes, int at, Random random) {
        byte[] turned = bytes.clone();
        turned[at] ^= (byte) (1 << random.nextInt(8));
        return turned;
    }

    private static byte[] madeUp(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** {@code piece} in place of {@code length} bytes from {@code at} on. */
    private static byte[] spliced(byte[] bytes, int at, int length, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.write(piece, 0, piece.length);
        out.write(bytes, at + length, bytes.length - at - length);
        return out.toByteArray();
    }
}
