package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.problem.ProblemException;
import org.driftscope.projection.FittedWords;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.LongSentences;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is saved is read again as it was. */
class CorpusSavingTest {
    private static final Corpus SMALL =
            new Corpus(
                    "pets",
                    "Two animals,\n\"quoted\".",
                    "CC0-1.0",
                    List.of(
                            "The dog sleeps.",
                            "Он спит \"тут\" \\ там.",
                            "הכלב ישן",
                            "tab\tand 👩‍👩‍👧 \u2028 and \u0001"),
                    List.of(
                            new Category(
                                    "animals", List.of("dog", "cat"), OptionalInt.of(0x00FF0A)),
                            new Category("in \"quotes\"", List.of()),
                            new Category("black", List.of("спит"), OptionalInt.of(0))));

    /** Each setting of the format other than by default. */
    private static final RunSettings UNUSUAL =
            new RunSettings(
                    new TextSettings(
                            TokenizerKind.BYTE_PAIRS,
                            77,
                            "zh-TW",
                            false,
                            false,
                            true,
                            3,
                            500,
                            40,
                            LongSentences.DROP,
                            false,
                            !TextSettings.DEFAULT.stopWordsOnMap()),
                    new ModelSettings(
                            24, 3, 4, 48, 7, Activation.RELU, Positions.SINUSOIDAL, false, 0.25),
                    new OptimizerConfig(
                            OptimizerKind.SGD,
                            0.125,
                            0.8,
                            0.95,
                            1e-6,
                            0.02,
                            0.9,
                            Double.POSITIVE_INFINITY),
                    5,
                    -12345678901L,
                    RunSettings.DEFAULT.projection().withFittedWords(FittedWords.FREQUENT),
                    20);

    @TempDir Path folder;

    private StoredCorpus again(StoredCorpus stored) {
        Path file = folder.resolve(stored.corpus().name() + ".json");
        CorpusFiles.save(file, stored);
        OpenedCorpus opened = CorpusFiles.open(file);
        return new StoredCorpus(opened.corpus(), opened.recommended());
    }

    @Test
    void everySettingAndGroupIsKept() {
        StoredCorpus stored = new StoredCorpus(SMALL, UNUSUAL);
        assertEquals(stored, again(stored));
    }

    @Test
    void aClipNormOtherThanUsualIsKept() {
        OptimizerConfig usual = RunSettings.DEFAULT.optimizer();
        OptimizerConfig clipped =
                new OptimizerConfig(
                        usual.kind(),
                        usual.learningRate(),
                        usual.beta1(),
                        usual.beta2(),
                        usual.epsilon(),
                        usual.weightDecay(),
                        usual.momentum(),
                        0.3);
        StoredCorpus stored = new StoredCorpus(SMALL, RunSettings.DEFAULT.withOptimizer(clipped));
        assertEquals(stored, again(stored));
    }

    static List<String> shipped() {
        return ShippedCorpora.NAMES;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedCorporaAreKept(String name) {
        StoredCorpus stored = ShippedCorpora.open(name);
        assertEquals(stored, again(stored));
    }

    @Test
    void theFileIsLaidOutForPeople() throws IOException {
        Path file = folder.resolve("mine.json");
        CorpusFiles.save(
                file,
                new StoredCorpus(
                        new Corpus(
                                "other",
                                "",
                                "not stated",
                                List.of("A dog.", "A cat."),
                                List.of(
                                        new Category(
                                                "pets",
                                                List.of("dog", "cat"),
                                                OptionalInt.of(0x72B2)))),
                        RunSettings.DEFAULT.withBatchSize(8)));
        assertEquals(
                """
                {
                  "formatVersion": 1,
                  "name": "mine",
                  "description": "",
                  "licence": "not stated",
                  "categories": {
                    "pets": ["dog", "cat"]
                  },
                  "categoryColours": {
                    "pets": "#0072B2"
                  },
                  "recommended": {
                    "batchSize": 8
                  },
                  "sentences": [
                    "A dog.",
                    "A cat."
                  ]
                }
                """,
                Files.readString(file));
    }

    @Test
    void aHundredThousandSentencesAreKept() {
        List<String> many =
                IntStream.range(0, 100_000).mapToObj(i -> "Sentence number " + i + ".").toList();
        StoredCorpus stored =
                new StoredCorpus(SMALL.named("many").withSentences(many), RunSettings.DEFAULT);
        assertEquals(stored, again(stored));
    }

    @Test
    void aColourThatIsNoneIsRefused() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(
                file,
                """
                {"formatVersion": 1, "sentences": ["a dog"], "categories": {"pets": ["dog"]},
                 "categoryColours": {"pets": "blue"}}
                """);
        ProblemException e = assertThrows(ProblemException.class, () -> CorpusFiles.open(file));
        assertEquals(
                "Line 2: the field \"categoryColours.pets\" has to be a colour in quotes, such as"
                        + " \"#0072B2\".",
                e.problem().why());
    }

    @Test
    void groupsAreKeptInEachFormat() {
        List<Category> plain =
                List.of(
                        new Category("pets, small", List.of("dog", "a \"cat\"")),
                        new Category("drinks", List.of("tea", "dog")));
        for (String ending : List.of("json", "csv", "tsv")) {
            Path file = folder.resolve("groups." + ending);
            GroupFiles.write(file, plain);
            assertEquals(plain, GroupFiles.read(file), ending);
        }
        Path file = folder.resolve("coloured.json");
        GroupFiles.write(file, SMALL.categories());
        assertEquals(SMALL.categories(), GroupFiles.read(file));
    }

    private List<Category> read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return GroupFiles.read(file);
    }

    @Test
    void groupsAreReadFromWhatPeopleHave() throws IOException {
        List<Category> wanted =
                List.of(
                        new Category("pets", List.of("dog", "cat")),
                        new Category("drinks", List.of("tea")));
        assertEquals(wanted, read("bare.csv", "dog,pets\ntea,drinks\ncat,pets\ndog,pets\n"));
        assertEquals(wanted, read("excel.csv", "Word;Group\r\ndog;pets\r\ncat;pets\r\ntea;drinks"));
        assertEquals(
                wanted,
                read(
                        "turned.tsv",
                        "category\tcount\tword\npets\t3\tdog\npets\t1\tcat\ndrinks\t2\ttea\n"));
        assertEquals(
                wanted, read("bare.json", "{\"pets\": [\"dog\", \"cat\"], \"drinks\": [\"tea\"]}"));
        assertEquals(
                wanted,
                read(
                        "corpus.json",
                        "{\"formatVersion\": 1, \"sentences\": [\"no group\"], \"categories\":"
                                + " {\"pets\": [\"dog\", \"cat\"], \"drinks\": [\"tea\"]}}"));
    }

    @Test
    void groupsThatCantBeReadNameThePlace() throws IOException {
        assertEquals(
                "Line 2 lacks a group.",
                assertThrows(ProblemException.class, () -> read("a.csv", "dog,pets\ncat,\n"))
                        .problem()
                        .why());
        assertEquals(
                "Could not read the groups of words b.json. Line 2: the field \"pets\" has to be a"
                        + " list of words in quotes. Correct that line and open the file again.",
                assertThrows(ProblemException.class, () -> read("b.json", "{\"pets\":\n [1, 2]}"))
                        .getMessage());
        assertEquals(
                "There is none in it.",
                assertThrows(ProblemException.class, () -> read("c.json", "{}")).problem().why());
    }

    @Test
    void whatHoldsNoGroupsIsRefusedWithAWayToGiveGroups() throws IOException {
        String remedy =
                "Give it groups as JSON, or as a table (CSV, TSV) with a word and its group on each"
                        + " line, such as: dog,animals.";
        for (String text :
                List.of("", " \n", "%PDF-1.7 dog,pets", "[1,2]", "[\"dog\", \"cat\"]\n")) {
            ProblemException told =
                    assertThrows(ProblemException.class, () -> read("a.json", text), text);
            assertEquals(remedy, told.problem().remedy(), text);
            assertTrue(told.problem().what().contains("a.json"), told.getMessage());
        }
        assertEquals(
                "It is a JSON list; groups are an object in braces { }.",
                assertThrows(ProblemException.class, () -> read("a.json", "[1,2]"))
                        .problem()
                        .why());
    }

    @Test
    void aFailedSaveLeavesTheFileAsItWas() throws IOException {
        Path file = folder.resolve("pets.json");
        CorpusFiles.save(file, new StoredCorpus(SMALL, UNUSUAL));
        byte[] before = Files.readAllBytes(file);
        Thread.currentThread().interrupt();
        assertThrows(
                CancellationException.class,
                () ->
                        CorpusFiles.save(
                                file,
                                new StoredCorpus(
                                        SMALL.withSentences(List.of("A sentence.")),
                                        RunSettings.DEFAULT)));
        assertTrue(Thread.interrupted());
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
