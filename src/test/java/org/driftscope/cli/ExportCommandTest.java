package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String CORPUS = "corpora/lesson-bone.json";

    @TempDir Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    private static void run(String... arguments) {
        Shell shell = Shell.run(arguments);
        assertEquals(0, shell.exitCode(), shell::toString);
    }

    @Test
    void vectorsGoToTheProjectorInTwoTables() throws IOException {
        run("export", CORPUS, "vectors", "--step", "20", "--out", file("v.tsv"));
        List<String> vectors = lines("v.tsv");
        List<String> words = lines("v-metadata.tsv");
        assertEquals("word\tcategory\tcount", words.get(0));
        assertEquals(vectors.size() + 1, words.size());
        assertTrue(vectors.stream().allMatch(line -> line.split("\t", -1).length == 16));
        assertTrue(words.contains("dog\tanimals\t8"), words::toString);
    }

    @Test
    void vectorsAreTheSameInBothFormats() throws IOException {
        run("export", CORPUS, "vectors", "--step", "20", "--out", file("v.tsv"));
        run("export", CORPUS, "vectors", "--step", "20", "--out", file("v.vec"));
        List<String> vectors = lines("v.tsv");
        List<String> words = lines("v-metadata.tsv");
        List<String> text = lines("v.vec");
        assertEquals(vectors.size() + " 16", text.get(0));
        for (int i = 0; i < vectors.size(); i++) {
            assertEquals(
                    words.get(i + 1).split("\t", -1)[0] + " " + vectors.get(i).replace('\t', ' '),
                    text.get(i + 1));
        }
    }

    @Test
    void aSavedRunHasTheVectorsAndTablesOfTheTrainedOne() throws IOException {
        run("train", CORPUS, "--steps", "80", "--out", file("run.driftscope"));
        for (String what : List.of("vectors .tsv", "frames .csv", "metrics .csv")) {
            String subject = what.split(" ", 2)[0];
            String ending = what.split(" ", 2)[1];
            String trained = file("trained" + ending);
            String saved = file("saved" + ending);
            for (String step : List.of("50", "80", "90")) {
                run("export", CORPUS, subject, "--step", step, "--out", trained);
                run("export", file("run.driftscope"), subject, "--step", step, "--out", saved);
                assertArrayEquals(
                        Files.readAllBytes(Path.of(trained)),
                        Files.readAllBytes(Path.of(saved)),
                        subject + " at " + step);
            }
        }
        run("export", file("run.driftscope"), "frames", "--out", file("last.csv"));
        assertTrue(lines("last.csv").get(lines("last.csv").size() - 1).startsWith("80,"));
    }

    @Test
    void tablesAreThoseOfTraining() throws IOException {
        String metrics = file("m.csv");
        String frames = file("f.csv");
        run("train", CORPUS, "--steps", "30", "--metrics", metrics, "--frames", frames);
        run("export", CORPUS, "metrics", "--step", "30", "--out", file("metrics.csv"));
        run("export", CORPUS, "frames", "--step", "30", "--out", file("frames.csv"));
        assertEquals(lines("m.csv"), lines("metrics.csv"));
        assertEquals(lines("f.csv"), lines("frames.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vectors v.npy", "frames f.tsv", "metrics m", "dance d.csv"})
    void anUnknownFormatOrSubjectIsWrongUse(String words) throws IOException {
        String[] parts = words.split(" ", 2);
        Shell shell = Shell.run("export", CORPUS, parts[0], "--out", file(parts[1]));
        assertEquals(2, shell.exitCode(), shell::toString);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aFolderThatIsMissingIsSaidBeforeTraining() {
        Shell shell =
                Shell.run(
                        "export",
                        CORPUS,
                        "vectors",
                        "--step",
                        "100000000",
                        "--out",
                        file("missing/v.tsv"));
        assertEquals(1, shell.exitCode(), shell::toString);
        assertTrue(shell.err().contains("folder does not exist"), shell::toString);
    }

    @Test
    void wordsOfOtherVectorsAreNotReplacedUnasked() throws IOException {
        Files.writeString(folder.resolve("v-metadata.tsv"), "keep me");
        String[] words = {
            "export", CORPUS, "vectors", "--step", "100000000", "--out", file("v.tsv")
        };
        Shell shell = Shell.run(words);
        assertEquals(1, shell.exitCode(), shell::toString);
        assertTrue(shell.err().contains(file("v-metadata.tsv")), shell::toString);
        assertEquals("keep me", Files.readString(folder.resolve("v-metadata.tsv")));
        assertFalse(Files.exists(folder.resolve("v.tsv")));
        Files.writeString(folder.resolve("v.tsv"), "replace me");
        words[4] = "2";
        run(words);
        assertEquals("word\tcategory\tcount", lines("v-metadata.tsv").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to -1", "--to=-1", "--step -1", "--step=-1"})
    void aStepThatCannotBeIsCalledAsItWasTyped(String typed) {
        Shell shell =
                Shell.run(
                        ("export " + CORPUS + " frames --out " + file("f.csv") + " " + typed)
                                .split(" ", -1));
        assertEquals(2, shell.exitCode(), shell::toString);
        String name = typed.split("[ =]", -1)[0];
        assertTrue(shell.err().startsWith(name + " must be at least 0 but is -1"), shell.err());
    }

    @Test
    void theInputIsNeverWrittenOver() throws IOException {
        Path text = folder.resolve("text.csv");
        Files.writeString(text, "the dog runs\nthe cat runs\nthe dog sleeps\n");
        Shell shell = Shell.run("export", text.toString(), "frames", "--out", text.toString());
        assertEquals(1, shell.exitCode(), shell::toString);
        assertFalse(Files.readString(text).contains("step"));
    }
}
