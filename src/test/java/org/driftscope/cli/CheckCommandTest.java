package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    @TempDir Path folder;

    @Test
    void countsWhatIsThereAndSaysWhatIsLeftOut() throws IOException {
        // Tokens: the red fox runs . (5), the blue fox sleeps <end> (5); 8 distinct: the red fox
        // runs . blue sleeps <end>
        Path file =
                write("The red fox runs.\n\nThe blue fox sleeps\n***\n", StandardCharsets.UTF_8);
        JsonNode json = check(file);
        assertEquals("UTF-8", json.get("encoding").asString());
        assertEquals(2, json.get("sentences").asInt());
        assertEquals(10, json.get("tokens").asInt());
        assertEquals(8, json.get("vocabulary").asInt());
        assertEquals(1, json.get("skipped").size());
        assertEquals(4, json.get("skipped").get(0).get("line").asInt());
        assertFalse(json.get("skipped").get(0).get("reason").asString().isBlank());
        assertEquals("", json.get("language").asString(), "two words are no evidence");
        assertEquals(6, json.get("words").asInt()); // the red fox runs blue sleeps
        JsonNode lengths = json.get("sentenceLengths");
        assertEquals(5, lengths.size());
        assertEquals(2, lengths.get(4).get("sentences").asInt());
        String worst = json.get("forecast").get(0).get("what").asString();
        assertTrue(worst.startsWith("4 of 6 words occur only once"), worst);
    }

    @Test
    void readsUtf16AndSaysSo() throws IOException {
        Path file =
                write("\uFEFFThe red fox runs.\nThe blue fox sleeps.\n", StandardCharsets.UTF_16LE);
        assertEquals("UTF-16LE", check(file).get("encoding").asString());
    }

    @Test
    void aShippedCorpusIsKnownByItsName() {
        Shell shell = Shell.run("check", "starter-natural-4");
        assertEquals(0, shell.exitCode(), shell::toString);
        assertTrue(shell.out().contains("87 sentences"), shell.out());
        assertTrue(shell.out().contains("vocabulary 70"), shell.out());
        assertTrue(shell.out().contains("language: English"), shell.out());
        assertTrue(shell.out().contains("note: Enough to learn from"), shell.out());
    }

    @Test
    void checkingWritesNothing() throws IOException {
        Path file = write("The red fox runs.\nThe blue fox sleeps.\n", StandardCharsets.UTF_8);
        byte[] before = Files.readAllBytes(file);
        check(file);
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void tellsFormatAndColumnsOfATable() throws IOException {
        Path file = folder.resolve("pets.csv");
        Files.writeString(file, "id,text,note\n1,The dog runs.,ok\n2,A cat sleeps.,so so\n");
        JsonNode json = check(file);
        assertEquals("csv", json.get("format").asString());
        assertEquals(2, json.get("column").asInt());
        assertEquals("note", json.get("columns").get(2).get("name").asString());
        assertEquals("ok", json.get("columns").get(2).get("firstValues").get(0).asString());
        Shell shell = Shell.run("check", file.toString());
        assertTrue(shell.out().contains("format: CSV table"), shell.out());
        assertTrue(shell.out().contains("column 2, text: 6 words (read)"), shell.out());
        shell = Shell.run("check", file.toString(), "--column", "3", "--no-header", "--json");
        assertEquals(3, JsonMapper.shared().readTree(shell.out()).get("sentences").asInt());
    }

    @Test
    void readsInTheEncodingAndFormatThatAreGiven() throws IOException {
        Path file = write("Der B\u00E4r schl\u00E4ft.\nEr tr\u00E4umt.\n", StandardCharsets.UTF_8);
        Shell shell =
                Shell.run("check", file.toString(), "--encoding", "latin1", "--format", "html");
        assertTrue(shell.out().contains("encoding: ISO-8859-1"), shell.out());
        assertTrue(shell.out().contains("format: web page"), shell.out());
    }

    @Test
    void oneOfAThingIsNotCalledMany() throws IOException {
        Path file = write("red runs red runs", StandardCharsets.UTF_8);
        Shell shell = Shell.run("check", file.toString());
        // red runs red runs <end>
        assertTrue(shell.out().contains(": 1 sentence, 5 tokens, vocabulary 3"), shell.out());
        shell = Shell.run("inspect", file.toString(), "context", "--step", "0");
        assertTrue(shell.out().matches("(?s)step 0, 1 pair\\R.*"), shell.out());
        shell = Shell.run("inspect", file.toString(), "pair", "red");
        assertTrue(shell.err().contains("'pair A B' but got 1 text"), shell.err());
        assertFalse(shell.err().contains("1 texts"), shell.err());
        shell = Shell.run("train", file.toString(), "--steps", "1");
        assertTrue(shell.out().contains("1 step in "), shell.out());
    }

    @Test
    void wrongUseIsToldInWords() throws IOException {
        Path file = write("The red fox runs.\nThe blue fox sleeps.\n", StandardCharsets.UTF_8);
        Shell shell = Shell.run("check", file.toString(), "--encoding", "klingon");
        assertEquals(2, shell.exitCode(), shell::toString);
        assertTrue(shell.err().contains("no encoding called 'klingon'"), shell.err());
        shell = Shell.run("check", file.toString(), "--column", "2");
        assertEquals(2, shell.exitCode(), shell::toString);
        assertTrue(shell.err().contains("--column is for tables"), shell.err());
        shell = Shell.run("check", file.toString(), "--format", "xlsx");
        assertEquals(1, shell.exitCode(), shell::toString);
    }

    private Path write(String text, Charset encoding) throws IOException {
        return Files.write(folder.resolve("text.txt"), text.getBytes(encoding));
    }

    private static JsonNode check(Path file) {
        Shell shell = Shell.run("check", file.toString(), "--json");
        assertEquals(0, shell.exitCode(), shell::toString);
        return JsonMapper.shared().readTree(shell.out());
    }
}
