package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.text.LongSentences;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextOptionsTest {
    private static TextSettings read(TextSettings base, String... arguments) {
        TextOptions options = new TextOptions();
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        return options.applyTo(base);
    }

    @Test
    void overridesWhatIsGivenAndNoMore() {
        TextSettings base = TextSettings.DEFAULT.but().merges(7).foldNumbers(true).build();
        assertEquals(base, read(base));
        assertEquals(
                new TextSettings(
                        TokenizerKind.BYTE_PAIRS,
                        20,
                        "tr",
                        false,
                        false,
                        true,
                        2,
                        100,
                        30,
                        LongSentences.DROP,
                        false,
                        false),
                read(
                        base,
                        "--tokenizer=byte_pairs",
                        "--merges=20",
                        "--language=tr",
                        "--no-fold-case",
                        "--no-punctuation",
                        "--minimum-frequency=2",
                        "--largest-vocabulary=100",
                        "--longest-sentence=30",
                        "--long-sentences=drop",
                        "--no-duplicates"));
        assertEquals(base.but().foldNumbers(false).build(), read(base, "--no-fold-numbers"));
        assertTrue(read(base.but().foldCase(false).build(), "--fold-case").foldCase());
    }

    @Test
    void trainsOnCharacters(@TempDir Path folder) throws IOException {
        Path text = folder.resolve("own.txt");
        Files.writeString(text, "ab ba.\nba ab.\n");
        Shell shell =
                Shell.run(
                        "inspect",
                        text.toString(),
                        "predict",
                        "a b",
                        "--step",
                        "2",
                        "--tokenizer",
                        "characters",
                        "--json");
        assertEquals(0, shell.exitCode(), shell::toString);
        JsonNode json = JsonMapper.shared().readTree(shell.out());
        assertEquals("[\"a\",\"<space>\",\"b\"]", json.get("beginning").toString());
        assertEquals(4, json.get("predictions").size());
    }

    @Test
    void refusesWhatIsOutOfBounds() {
        Shell shell = Shell.run("train", "corpora/starter-4.json", "--minimum-frequency", "0");
        assertEquals(2, shell.exitCode());
        assertTrue(
                shell.err().startsWith("--minimum-frequency must be at least 1 but is 0"),
                shell.err());
    }
}
