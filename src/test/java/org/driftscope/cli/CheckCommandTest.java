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

    private Path write(String text, Charset encoding) throws IOException {
        return Files.write(folder.resolve("text.txt"), text.getBytes(encoding));
    }

    private static JsonNode check(Path file) {
        Shell shell = Shell.run("check", file.toString(), "--json");
        assertEquals(0, shell.exitCode(), shell::toString);
        return JsonMapper.shared().readTree(shell.out());
    }
}
