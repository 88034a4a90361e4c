package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.driftscope.wording.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
    @TempDir Path folder;

    private PreferencesFile file;

    @BeforeEach
    void nothingIsRemembered() {
        file = new PreferencesFile(folder.resolve("own"));
    }

    @Test
    void remembersFromStartToStart() {
        assertEquals(Preferences.NONE, file.read());
        Path run = folder.resolve("run.driftscope");
        file.update(known -> known.withRecent(run).withWindow(true, 1024, 700, false));
        Preferences again = new PreferencesFile(folder.resolve("own")).read();
        assertEquals(
                new Preferences(
                        List.of(run),
                        true,
                        1024,
                        700,
                        false,
                        Preferences.Choices.DEFAULT,
                        List.of()),
                again);
    }

    @Test
    void theNewestFileIsFirstAndEachIsThereOnce() {
        for (int i = 0; i < 10; i++) {
            Path path = folder.resolve("run " + i);
            file.update(known -> known.withRecent(path));
        }
        file.update(known -> known.withRecent(folder.resolve("run 5")));
        List<String> names =
                file.read().recent().stream().map(path -> path.getFileName().toString()).toList();
        assertEquals(
                List.of("run 5", "run 9", "run 8", "run 7", "run 6", "run 4", "run 3", "run 2"),
                names);
        file.update(known -> known.withoutRecent(folder.resolve("run 9")));
        assertEquals(folder.resolve("run 8"), file.read().recent().get(1));
    }

    @Test
    void choicesAreRememberedAndImpossibleOnesAreNot() throws IOException {
        file.update(
                known ->
                        known.withChoices(
                                new Preferences.Choices(
                                        512, false, Optional.empty(), Preferences.Look.DEFAULT)));
        assertEquals(
                new Preferences.Choices(512, false, Optional.empty(), Preferences.Look.DEFAULT),
                file.read().choices());
        Path path = folder.resolve("own").resolve("preferences.json");
        Files.writeString(path, "{\"pastMegabytes\": 3, \"autosave\": false}");
        assertEquals(
                new Preferences.Choices(256, false, Optional.empty(), Preferences.Look.DEFAULT),
                file.read().choices());
        Files.writeString(path, "{\"dark\": true}"); // of an earlier version
        assertEquals(
                new Preferences.Choices(256, true, Optional.empty(), Preferences.Look.DEFAULT),
                file.read().choices());
    }

    @Test
    void aLanguageIsRememberedAndAnUnknownOneIsThatOfTheSystem() throws IOException {
        Preferences.Choices korean =
                new Preferences.Choices(
                        256, true, Optional.of(Language.KOREAN), Preferences.Look.DEFAULT);
        file.update(known -> known.withChoices(korean));
        assertEquals(korean, file.read().choices());
        file.update(known -> known.withChoices(Preferences.Choices.DEFAULT));
        assertEquals(Optional.empty(), file.read().choices().language());
        Path path = folder.resolve("own").resolve("preferences.json");
        for (String unknown : List.of("\"tlh\"", "7", "null", "[\"ko\"]")) {
            Files.writeString(path, "{\"language\": " + unknown + "}");
            assertEquals(Optional.empty(), file.read().choices().language(), unknown);
        }
    }

    @Test
    void theLookIsRememberedAndOneOfAnEarlierVersionIsTheFirst() throws IOException {
        Preferences.Choices looks =
                new Preferences.Choices(
                        256,
                        true,
                        Optional.empty(),
                        new Preferences.Look("tol-bright", true, true, 150));
        file.update(known -> known.withChoices(looks));
        assertEquals(looks, new PreferencesFile(folder.resolve("own")).read().choices());
        Files.writeString(
                folder.resolve("own").resolve("preferences.json"),
                "{\"colours\": 3, \"still\": {}, \"contrast\": [], \"percent\": 400}");
        assertEquals(false, file.read().choices().look().still());
        assertEquals(false, file.read().choices().look().contrast());
        assertEquals(100, file.read().choices().look().percent());
    }

    @Test
    void anotherWindowsChangesStay() {
        PreferencesFile other = new PreferencesFile(folder.resolve("own"));
        file.update(known -> known.withRecent(folder.resolve("mine")));
        other.update(known -> known.withRecent(folder.resolve("theirs")));
        assertEquals(
                List.of(folder.resolve("theirs"), folder.resolve("mine")), file.read().recent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1]",
                "null",
                "{\"recent\": {\"a\": 1}, \"width\": \"wide\", \"dark\": 7}",
                "{\"recent\": [1, null, \"\\u0000\"], \"width\": -5, \"height\": 1e300}"
            })
    void whatIsDamagedIsAsOnAFirstStart(String damaged) throws IOException {
        Path path = Files.createDirectories(folder.resolve("own")).resolve("preferences.json");
        Files.writeString(path, damaged);
        Preferences read = file.read();
        assertEquals(List.of(), read.recent());
        assertEquals(0, read.width());
        assertEquals(0, read.height());
        file.update(known -> known.withWindow(true, 900, 650, true));
        assertTrue(file.read().dark());
    }

    @Test
    void whereNothingCanBeWrittenNothingIsRemembered() throws IOException {
        Files.writeString(folder.resolve("own"), "a file where the folder should be");
        Preferences now = file.update(known -> known.withWindow(true, 900, 650, false));
        assertTrue(now.dark());
        assertEquals(Preferences.NONE, file.read());
    }
}
