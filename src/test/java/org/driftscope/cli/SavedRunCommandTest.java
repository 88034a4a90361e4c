package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.driftscope.storage.session.SessionFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that one command saves and another goes on with. */
class SavedRunCommandTest {
    private static final String CORPUS = "corpora/lesson-bone.json";

    @TempDir Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Shell run(String... arguments) {
        Shell shell = Shell.run(arguments);
        assertEquals(0, shell.exitCode(), shell::toString);
        return shell;
    }

    @Test
    void trainingInTwoPartsIsTrainingInOneGo() throws IOException {
        run("train", CORPUS, "--steps", "100", "--seed", "3", "--out", file("whole.driftscope"));
        run("train", CORPUS, "--steps", "37", "--seed", "3", "--out", file("run.driftscope"));
        Shell second =
                run(
                        "train",
                        file("run.driftscope"),
                        "--steps",
                        "63",
                        "--out",
                        file("run.driftscope"));
        assertTrue(second.out().startsWith("63 steps"), second::toString);
        SessionFiles files = new SessionFiles();
        var whole = files.open(folder.resolve("whole.driftscope")).session();
        var parts = files.open(folder.resolve("run.driftscope")).session();
        assertEquals(100, parts.now().step());
        assertEquals(whole.now(), parts.now());
        assertEquals(whole.metrics(), parts.metrics());
        assertEquals(whole.earlier(), parts.earlier());
        assertEquals(whole.snapshots(), parts.snapshots());
        assertEquals(37, files.open(folder.resolve("run.driftscope.bak")).session().now().step());
    }

    @Test
    void trainingGoesOnWithTheBranchThatWasOnScreenAndKeepsTheOthers() {
        Path before = Path.of("src/test/resources/session/format-1-branches.driftscope");
        run("train", before.toString(), "--steps", "4", "--out", file("run.driftscope"));
        SessionFiles files = new SessionFiles();
        var was = files.open(before).session();
        var now = files.open(folder.resolve("run.driftscope")).session();
        assertEquals(18, was.now().step());
        assertEquals(22, now.now().step());
        assertEquals(was.now().changes(), now.now().changes());
        assertEquals(was.shown().label(), now.shown().label());
        assertEquals(was.shown().marks().own(), now.shown().marks().own());
        assertEquals(2, now.others().size());
        assertEquals(was.others(), now.others());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word bone", "pair bone ball", "neighbours bone", "context"})
    void aSavedRunIsExplainedAsTheTrainedOne(String question) {
        run("train", CORPUS, "--steps", "80", "--out", file("run.driftscope"));
        for (String step : List.of("80", "50", "95")) {
            Shell trained = run(inspect(CORPUS, question, step));
            Shell saved = run(inspect(file("run.driftscope"), question, step));
            assertEquals(trained.out(), saved.out(), step);
        }
        String[] asked = inspect(file("run.driftscope"), question, "80");
        Shell last = run(List.of(asked).subList(0, asked.length - 2).toArray(String[]::new));
        assertEquals(run(asked).out(), last.out());
    }

    private static String[] inspect(String file, String question, String step) {
        return ("inspect\t" + file + "\t" + question.replace(' ', '\t') + "\t--step\t" + step)
                .split("\t");
    }

    @Test
    void whatASavedRunCannotTakeIsWrongUse() {
        run("train", CORPUS, "--steps", "5", "--out", file("run.driftscope"));
        Shell seed = Shell.run("train", file("run.driftscope"), "--seed", "9");
        assertEquals(2, seed.exitCode(), seed::toString);
        assertTrue(seed.err().contains("settings it was started with"), seed::toString);
        Shell column = Shell.run("train", file("run.driftscope"), "--column", "1");
        assertEquals(2, column.exitCode(), column::toString);
        Shell name = Shell.run("train", CORPUS, "--out", file("run.json"));
        assertEquals(2, name.exitCode(), name::toString);
        assertTrue(name.err().contains(".driftscope"), name::toString);
    }

    @Test
    void aFolderThatIsMissingIsSaidBeforeTraining() {
        Shell shell =
                Shell.run(
                        "train",
                        CORPUS,
                        "--steps",
                        "100000000",
                        "--out",
                        file("missing/run.driftscope"));
        assertNotEquals(0, shell.exitCode());
        assertTrue(shell.err().contains("folder does not exist"), shell::toString);
    }

    @Test
    void aDamagedRunIsRefusedInWords() throws IOException {
        Path saved = folder.resolve("run.driftscope");
        run("train", CORPUS, "--steps", "5", "--out", saved.toString());
        byte[] bytes = Files.readAllBytes(saved);
        bytes[bytes.length / 2] ^= 1;
        Files.write(saved, bytes);
        Shell shell = Shell.run("train", saved.toString(), "--out", saved.toString());
        assertEquals(1, shell.exitCode(), shell::toString);
        assertTrue(shell.err().contains("checkpoints/"), shell::toString);
        assertFalse(shell.err().contains("Exception"), shell::toString);
        assertArrayEquals(bytes, Files.readAllBytes(saved));
    }
}
