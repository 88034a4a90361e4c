package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of small files made for this test, in the encodings, formats and languages that readers
 * bring. What is expected of each was counted by hand: {@code expected.csv}. A file that must be
 * refused has no encoding there, and in the place of its language a word of the message.
 */
class MadeTextsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "texts");

    static List<CSVRecord> expected() throws IOException {
        try (Reader table = Files.newBufferedReader(FOLDER.resolve("expected.csv"))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(table)
                    .getRecords();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void isReadAsExpectedOrRefusedInWords(CSVRecord expected) {
        Path file = FOLDER.resolve(expected.get("file"));
        Shell shell = Shell.run("check", file.toString(), "--json");
        if (expected.get("encoding").isEmpty()) {
            assertEquals(1, shell.exitCode(), shell::toString);
            assertTrue(shell.err().contains(expected.get("file")), shell.err());
            assertTrue(shell.err().contains(expected.get("language")), shell.err());
            return;
        }
        assertEquals(0, shell.exitCode(), shell::toString);
        JsonNode found = JsonMapper.shared().readTree(shell.out());
        assertEquals(
                List.of(
                        expected.get("encoding"),
                        expected.get("format"),
                        expected.get("language"),
                        expected.get("sentences"),
                        expected.get("tokens")),
                List.of(
                        found.get("encoding").asString(),
                        found.get("format").asString(),
                        found.get("language").asString(),
                        found.get("sentences").asString(),
                        found.get("tokens").asString()));
    }

    @Test
    void everyFileOfTheFolderIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("expected.csv"))
                            .sorted()
                            .toList();
            assertTrue(names.size() >= 40);
            assertEquals(names, expected().stream().map(row -> row.get("file")).sorted().toList());
        }
    }
}
