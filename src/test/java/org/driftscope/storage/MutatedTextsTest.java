package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

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
            byte[] bytes = Damage.done(Files.readAllBytes(original), random);
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
}
