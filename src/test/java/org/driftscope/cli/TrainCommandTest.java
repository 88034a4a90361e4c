package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrainCommandTest {
    private static final String CORPUS = "corpora/starter-natural-4.json";

    @TempDir Path folder;

    @Test
    void theJsonResultHasEveryPromisedField() {
        Shell shell =
                Shell.run(
                        "train",
                        CORPUS,
                        "--steps",
                        "120",
                        "--seed",
                        "1",
                        "--json",
                        "--pair",
                        "dog,cat",
                        "--pair",
                        "dog,morning");
        assertEquals(0, shell.exitCode(), shell::toString);
        JsonNode json = JsonMapper.shared().readTree(shell.out());
        assertEquals(
                List.of(
                        "finalLoss",
                        "steps",
                        "stepsToClear",
                        "silhouette2d",
                        "knnPurity",
                        "explainedVariance",
                        "pairs",
                        "seconds",
                        "stepsPerSecond"),
                List.copyOf(json.propertyNames()));
        assertEquals(120, json.get("steps").asInt());
        assertTrue(json.get("stepsToClear").asInt() <= 100, shell::toString);
        assertTrue(json.get("silhouette2d").asDouble() >= 0.5);
        assertEquals(2, json.get("explainedVariance").size());
        JsonNode pairs = json.get("pairs");
        assertEquals("dog", pairs.get(0).get("words").get(0).asString());
        assertTrue(
                pairs.get(0).get("centredCosine").asDouble()
                        > pairs.get(1).get("centredCosine").asDouble());
    }

    @Test
    void aStartCodeStandsForTheTextAndItsSettings() {
        Shell coded =
                Shell.run("train", "starter-natural-4 seed 7 layers 2", "--steps", "5", "--json");
        Shell told =
                Shell.run(
                        "train",
                        "starter-natural-4",
                        "--seed",
                        "7",
                        "--layers",
                        "2",
                        "--steps",
                        "5",
                        "--json");
        Shell usual = Shell.run("train", "starter-natural-4", "--steps", "5", "--json");
        assertEquals(loss(told), loss(coded));
        assertNotEquals(loss(usual), loss(coded));
        Shell wrong = Shell.run("train", "starter-natural-4 seed 7 lairs 2");
        assertEquals(1, wrong.exitCode());
        assertTrue(wrong.err().contains("“lairs” is no setting."), wrong::toString);
        assertTrue(wrong.err().contains("Did you mean \"layers\"?"), wrong::toString);
        Shell near = Shell.run("train", "starter-naturel-4 sead 7");
        assertEquals(2, near.exitCode());
        assertTrue(
                near.err()
                        .contains(
                                "starter-naturel-4 sead 7 is neither a file nor a text that comes with the program. Did you mean starter-natural-4?"),
                near::toString);
        Shell own = Shell.run("train", "own-1a2b3c4d seed 3");
        assertEquals(1, own.exitCode());
        assertTrue(own.err().contains("The text of this start code is not there."), own::toString);
    }

    private static String loss(Shell shell) {
        assertEquals(0, shell.exitCode(), shell::toString);
        return JsonMapper.shared().readTree(shell.out()).get("finalLoss").toString();
    }

    @Test
    void metricsHoldARowForEachStateFromTheRandomStartOn() throws IOException {
        Path file = folder.resolve("metrics.csv");
        Shell shell = Shell.run("train", CORPUS, "--steps", "20", "--metrics", file.toString());
        assertEquals(0, shell.exitCode(), shell::toString);
        List<String> lines = Files.readAllLines(file);
        assertEquals(
                "step,loss,corpus_loss,gradient_norm,learning_rate,silhouette_2d,knn_purity,"
                        + "explained_variance_1,explained_variance_2",
                lines.get(0));
        assertEquals(22, lines.size());
        String[] start = lines.get(1).split(",", -1);
        assertEquals("0", start[0]);
        assertEquals("", start[1]);
        assertFalse(start[2].isEmpty());
        String[] tenth = lines.get(11).split(",", -1);
        assertEquals("10", tenth[0]);
        assertFalse(tenth[2].isEmpty());
        assertEquals("0.01", tenth[4]);
        assertEquals("", lines.get(10).split(",", -1)[2]);
    }

    @Test
    void heldOutSentencesHaveALossOfTheirOwn() throws IOException {
        Path file = folder.resolve("metrics.csv");
        Shell shell =
                Shell.run(
                        "train",
                        CORPUS,
                        "--steps",
                        "10",
                        "--held-out",
                        "20",
                        "--json",
                        "--metrics",
                        file.toString());
        assertEquals(0, shell.exitCode(), shell::toString);
        JsonNode json = JsonMapper.shared().readTree(shell.out());
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).endsWith(",held_out_loss"), lines.get(0));
        String last = lines.get(11).substring(lines.get(11).lastIndexOf(',') + 1);
        assertEquals(json.get("heldOutLoss").asDouble(), Double.parseDouble(last));
        assertTrue(lines.get(10).endsWith(","), "not measured at step 9");
    }

    @Test
    void framesHoldEachFittedWordAtEachStep() throws IOException {
        Path file = folder.resolve("frames.csv");
        Shell shell = Shell.run("train", CORPUS, "--steps", "3", "--frames", file.toString());
        assertEquals(0, shell.exitCode(), shell::toString);
        List<String> lines = Files.readAllLines(file);
        assertEquals("step,word,x,y", lines.get(0));
        assertEquals(1 + 4 * 20, lines.size());
        assertTrue(lines.get(1).startsWith("0,dog,"), lines.get(1));
    }

    @Test
    void aTextWithoutCategoriesLeavesTheMeasuresEmpty() throws IOException {
        Path text = folder.resolve("own.txt");
        Files.writeString(
                text,
                "The red fox runs home.\nThe blue fox runs away.\nA red bird sings.\n".repeat(5));
        Shell shell = Shell.run("train", text.toString(), "--steps", "10", "--json");
        assertEquals(0, shell.exitCode(), shell::toString);
        JsonNode json = JsonMapper.shared().readTree(shell.out());
        assertTrue(json.get("silhouette2d").isNull());
        assertTrue(json.get("stepsToClear").isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train",
                "train corpora/starter-natural-4.json --steps -1",
                "train corpora/starter-natural-4.json --steps many",
                "train corpora/starter-natural-4.json --d-model 15 --heads 2",
                "train corpora/starter-natural-4.json --learning-rate 0",
                "train corpora/starter-natural-4.json --learning-rate NaN",
                "train corpora/starter-natural-4.json --batch 0",
                "train corpora/starter-natural-4.json --layers 9",
                "train corpora/starter-natural-4.json --optimizer magic",
                "train corpora/starter-natural-4.json --tied --untied",
                "train corpora/starter-natural-4.json --pair dog",
                "train corpora/starter-natural-4.json --unheard-of",
                "grow"
            })
    void wrongUseExitsWith2AndSaysWhy(String line) {
        Shell shell = Shell.run(line.split(" "));
        assertEquals(2, shell.exitCode(), shell::toString);
        assertFalse(shell.err().isBlank());
        assertTrue(shell.err().lines().count() <= 4, shell::toString);
        assertEquals("", shell.out());
    }

    @Test
    void aResultThatCannotBeWrittenIsNoSuccess() {
        PrintWriter full =
                new PrintWriter(
                        new OutputStream() {
                            @Override
                            public void write(int value) throws IOException {
                                throw new IOException("No space left on device");
                            }
                        },
                        false,
                        StandardCharsets.UTF_8);
        StringWriter err = new StringWriter();
        assertEquals(1, DriftscopeCommand.run(full, new PrintWriter(err), "check", CORPUS));
        assertTrue(err.toString().contains("could not be written"), err::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train no-such-file.txt",
                "train corpora",
                "train corpora/starter-natural-4.json --pair dog,unicorn",
                "train corpora/starter-natural-4.json --steps 1 --metrics no/such/folder/m.csv",
                "train corpora/starter-natural-4.json --steps 1 --metrics same.csv --frames ./same.csv",
                "train corpora/starter-natural-4.json --optimizer sgd --learning-rate 100 --clip Infinity"
            })
    void aProblemExitsWith1AndIsToldInWords(String line) {
        Shell shell = Shell.run(line.split(" "));
        assertEquals(1, shell.exitCode(), shell::toString);
        assertEquals(3, shell.err().lines().count(), shell::toString);
        assertFalse(shell.err().contains("Exception"), shell::toString);
        assertEquals("", shell.out());
    }

    @Test
    void aPairIsReadAsTheCorpusIs() throws IOException {
        Shell folded = Shell.run("train", CORPUS, "--steps", "0", "--pair", "Dog,CAT");
        assertEquals(0, folded.exitCode(), folded::toString);
        assertTrue(folded.out().contains("dog and cat:"), folded.out());
        Path cased = folder.resolve("cased.json");
        Files.writeString(
                cased,
                """
                {"formatVersion": 1, "recommended": {"foldCase": false},
                 "sentences": ["Rose sees a rose.", "A rose sees Rose."]}
                """);
        Shell kept = Shell.run("train", cased.toString(), "--steps", "0", "--pair", "Rose,rose");
        assertEquals(0, kept.exitCode(), kept::toString);
        assertTrue(kept.out().contains("Rose and rose:"), kept.out());
        Shell unknown = Shell.run("train", cased.toString(), "--steps", "0", "--pair", "SEES,rose");
        assertEquals(1, unknown.exitCode(), unknown::toString);
        assertFalse(unknown.err().contains("lower case"), unknown.err());
    }

    @Test
    void aFileUnderAnotherNameIsNotWrittenOverEither() throws IOException {
        Path corpus = folder.resolve("mine.json");
        Files.copy(Path.of(CORPUS), corpus);
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.csv"), corpus);
        Path hard = Files.createLink(folder.resolve("hard.csv"), corpus);
        for (Path link : List.of(symbolic, hard)) {
            Shell shell =
                    Shell.run(
                            "train",
                            corpus.toString(),
                            "--steps",
                            "1",
                            "--frames",
                            link.toString());
            assertEquals(1, shell.exitCode(), shell::toString);
            assertEquals(Files.readString(Path.of(CORPUS)), Files.readString(corpus));
        }
    }

    @Test
    void aCorpusIsNeverWrittenOver() throws IOException {
        Path corpus = folder.resolve("mine.json");
        Files.copy(Path.of(CORPUS), corpus);
        Shell shell =
                Shell.run(
                        "train", corpus.toString(), "--steps", "1", "--metrics", corpus.toString());
        assertEquals(1, shell.exitCode(), shell::toString);
        assertEquals(Files.readString(Path.of(CORPUS)), Files.readString(corpus));
    }
}
