package org.driftscope.storage.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {
    @TempDir Path folder;

    @Test
    void readsTheWordiestColumnOfTheFirstSheet() throws IOException {
        Path file = Workbook.write(folder.resolve("pets.xlsx"));
        Extract extract =
                Formats.readWorkbook("pets.xlsx", file, Optional.empty(), Optional.empty());
        assertEquals(
                List.of("2 The dog runs & jumps.", "3 A cat sleeps.", "6 Birds sing. Fish swim."),
                Read.numbered(extract));
        assertEquals("4 nothing in the column \"sentence\"", Read.skipped(extract));
        Table table = extract.table().orElseThrow();
        assertTrue(table.header());
        assertEquals(
                List.of("id", "sentence"),
                table.columns().stream().map(Table.Column::name).toList());
        assertEquals(List.of("1", "2", "3", "4"), table.columns().get(0).firstValues());
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        // 300 MiB of spaces take 300 KiB in the archive.
        Path file = Workbook.write(folder.resolve("bomb.xlsx"), 300 << 20);
        assertTrue(Files.size(file) < 1 << 20);
        assertProblem(file, "more than 128 MB");
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(Workbook.write(folder.resolve("pets.xlsx")));
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertProblem(cut, "damaged");
    }

    private static void assertProblem(Path file, String words) {
        String name = file.getFileName().toString();
        ProblemException problem =
                assertThrows(
                        ProblemException.class,
                        () -> Formats.readWorkbook(name, file, Optional.empty(), Optional.empty()));
        assertTrue(problem.getMessage().contains(name), problem.getMessage());
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
    }
}
