package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.problem.ProblemException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusJsonTest {
    @Test
    void readsEveryField() {
        StoredCorpus stored =
                CorpusJson.read(
                        "pets.json",
                        """
                        {
                          "formatVersion": 1, "name": "pets", "description": "Two pets.", "licence": "CC0-1.0",
                          "sentences": ["A dog.", "Eine Katze – \\u00e9 \\ud83d\\udc36"],
                          "categories": {"second": ["dog"], "first": ["Katze", "cat"], "none": []},
                          "recommended": {
                            "foldCase": false, "minimumFrequency": 2,
                            "dModel": 32, "layers": 3, "heads": 4, "feedForward": 128, "context": 12,
                            "activation": "relu", "positions": "sinusoidal", "tied": false, "embeddingStd": 0.02,
                            "optimizer": "adamw", "learningRate": 1, "beta1": 0.8, "beta2": 0.95, "epsilon": 1e-6,
                            "weightDecay": 0.1, "momentum": 0.5, "clipNorm": null,
                            "batchSize": 8, "seed": -7
                          }
                        }
                        """);
        assertEquals(
                new Corpus(
                        "pets",
                        "Two pets.",
                        "CC0-1.0",
                        List.of("A dog.", "Eine Katze – é 🐶"),
                        List.of(
                                new Category("second", List.of("dog")),
                                new Category("first", List.of("Katze", "cat")),
                                new Category("none", List.of()))),
                stored.corpus());
        RunSettings expected =
                RunSettings.DEFAULT
                        .withText(
                                TextSettings.DEFAULT
                                        .but()
                                        .foldCase(false)
                                        .minimumFrequency(2)
                                        .build())
                        .withModel(
                                new ModelSettings(
                                        32,
                                        3,
                                        4,
                                        128,
                                        12,
                                        Activation.RELU,
                                        Positions.SINUSOIDAL,
                                        false,
                                        0.02))
                        .withOptimizer(
                                new OptimizerConfig(
                                        OptimizerKind.ADAMW,
                                        1.0,
                                        0.8,
                                        0.95,
                                        1e-6,
                                        0.1,
                                        0.5,
                                        Double.POSITIVE_INFINITY))
                        .withBatchSize(8)
                        .withSeed(-7);
        assertEquals(expected, stored.recommended());
    }

    @Test
    void needsOnlyTheVersionAndTheSentences() {
        StoredCorpus stored =
                CorpusJson.read("pets.json", "{\"formatVersion\":1,\"sentences\":[\"A dog.\"]}");
        assertEquals(
                new Corpus("pets", "", "not stated", List.of("A dog."), List.of()),
                stored.corpus());
        assertEquals(RunSettings.DEFAULT, stored.recommended());
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        StoredCorpus stored =
                CorpusJson.read(
                        "pets.json",
                        """
                        {"author": {"sentences": [1]}, "formatVersion": 1, "sentences": ["A dog."],
                         "recommended": {"colour": [[]], "layers": 2}, "year": 2000}
                        """);
        assertEquals(2, stored.recommended().model().layers());
    }

    @Test
    void readsEveryTextSetting() {
        StoredCorpus stored =
                CorpusJson.read(
                        "pets.json",
                        """
                        {"formatVersion": 1, "sentences": ["A dog."],
                         "recommended": {
                           "tokenizer": "byte_pairs", "merges": 50, "language": "tr-TR",
                           "keepPunctuation": false, "foldNumbers": true, "largestVocabulary": 500,
                           "longestSentence": 20, "longSentences": "drop",
                           "keepDuplicates": false, "stopWordsOnMap": false}}
                        """);
        assertEquals(
                new TextSettings(
                        TokenizerKind.BYTE_PAIRS,
                        50,
                        "tr-TR",
                        true,
                        false,
                        true,
                        1,
                        500,
                        20,
                        LongSentences.DROP,
                        false,
                        false),
                stored.recommended().text());
    }

    /** Line 1 of each text is the opening brace and the version. */
    @ParameterizedTest
    @MethodSource
    void saysWhichFieldOfWhichLineIsWrongAndWhatIsAllowed(String fields, String... words) {
        assertProblem("{\"formatVersion\": 1,\n" + fields + "\n}", words);
    }

    static Stream<Arguments> saysWhichFieldOfWhichLineIsWrongAndWhatIsAllowed() {
        return Stream.of(
                wrong(
                        "\"sentences\": \"A dog.\"",
                        "Line 2",
                        "\"sentences\"",
                        "a list of sentences"),
                wrong("\"sentences\": [\"A dog.\",\n7]", "Line 3", "\"sentences\"", "in quotes"),
                wrong("\"name\": 7", "Line 2", "\"name\"", "a text in quotes"),
                wrong("\"categories\": []", "Line 2", "\"categories\"", "an object"),
                wrong(
                        "\"categories\": {\n\"a\": 1}",
                        "Line 3",
                        "\"categories.a\"",
                        "a list of words"),
                wrong("\"recommended\": 1", "Line 2", "\"recommended\"", "an object"),
                setting("\"layers\": 0", "layers", "from 1 to 8"),
                setting("\"layers\": 9", "layers", "from 1 to 8"),
                setting("\"dModel\": 1", "dModel", "from 2 to 512"),
                setting("\"dModel\": 513", "dModel", "from 2 to 512"),
                setting("\"heads\": 17", "heads", "from 1 to 16"),
                setting("\"feedForward\": 4097", "feedForward", "from 1 to 4096"),
                setting("\"minimumFrequency\": 10001", "minimumFrequency", "from 1 to 10000"),
                setting(
                        "\"tokenizer\": \"words \"",
                        "tokenizer",
                        "one of \"words\", \"characters\", \"byte_pairs\""),
                setting("\"merges\": 50001", "merges", "from 0 to 50000"),
                setting("\"language\": \"e n\"", "language", "a language tag"),
                setting("\"language\": 1", "language", "a language tag"),
                setting("\"largestVocabulary\": -1", "largestVocabulary", "from 0 to 1000000"),
                setting("\"longestSentence\": 1000001", "longestSentence", "from 0 to 1000000"),
                setting("\"longSentences\": \"keep\"", "longSentences", "\"cut\", \"drop\""),
                setting("\"keepDuplicates\": 0", "keepDuplicates", "true or false"),
                setting("\"embeddingStd\": 11", "embeddingStd", "above 0, at most 10"),
                setting("\"epsilon\": 1e-46", "epsilon", "from 1.0E-30 to 1"),
                setting("\"learningRate\": 101", "learningRate", "above 0, at most 100"),
                setting("\"layers\": 1.5", "layers", "a whole number"),
                setting("\"layers\": \"1\"", "layers", "a whole number"),
                setting("\"layers\": 99999999999999999999", "layers", "from 1 to 8"),
                setting("\"context\": -1", "context", "from 0 to 512"),
                setting("\"context\": 513", "context", "from 0 to 512"),
                setting("\"batchSize\": 0", "batchSize", "from 1 to 4096"),
                setting("\"batchSize\": 4097", "batchSize", "from 1 to 4096"),
                setting("\"seed\": 0.5", "seed", "a whole number"),
                setting("\"tied\": \"yes\"", "tied", "true or false"),
                setting("\"activation\": \"tanh\"", "activation", "one of \"gelu\", \"relu\""),
                setting("\"positions\": 1", "positions", "\"learned\", \"sinusoidal\", \"none\""),
                setting("\"optimizer\": \"Adam\"", "optimizer", "\"adam\", \"adamw\", \"sgd\""),
                setting("\"learningRate\": 0", "learningRate", "a number above 0"),
                setting("\"learningRate\": 1e999", "learningRate", "a number above 0"),
                setting("\"beta1\": 1", "beta1", "at least 0 and below 1"),
                setting("\"clipNorm\": -1", "clipNorm", "or null"),
                wrong(
                        "\"recommended\": {\"heads\": 3}",
                        "\"recommended\"",
                        "number of heads is 3",
                        "divisor of the vector length 16"));
    }

    private static Arguments setting(String field, String name, String allowed) {
        return wrong(
                "\"recommended\": {" + field + "}",
                "Line 2",
                "\"recommended." + name + "\"",
                allowed);
    }

    private static Arguments wrong(String fields, String... words) {
        return Arguments.of(fields, words);
    }

    @Test
    void namesBothVersionsWhereTheFormatIsNewer() {
        assertProblem("{\"formatVersion\": 2, \"sentences\": {}}", "format 2", "up to 1");
    }

    @Test
    void saysWhichFieldIsMissing() {
        assertProblem("{\"sentences\": []}", "no field \"formatVersion\"");
        assertProblem("{\"formatVersion\": 1}", "no field \"sentences\"");
    }

    @Test
    void saysWhereItIsNoJson() {
        assertProblem(
                "{\"formatVersion\": 1,\n  sentences: []}", "not valid JSON", "line 2", "column 3");
        assertProblem(
                "{\"formatVersion\": 1,\n \"sentences\": [\"A", "not valid JSON", "ends too early");
        assertProblem("[1]", "brace");
        assertProblem("", "brace");
        assertProblem("{\"formatVersion\": 1, \"sentences\": []} x", "not valid JSON");
        assertProblem(
                "{\"formatVersion\": 1, \"sentences\": []} {}", "after the corpus's last brace");
        assertProblem("{\"formatVersion\": 1, \"name\": \"a\", \"name\": \"b\"}", "appears twice");
        assertProblem("{\"formatVersion\": 1, \"x\": " + "[".repeat(2000), "nested too deep");
    }

    private static void assertProblem(String json, String... words) {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> CorpusJson.read("pets.json", json));
        assertTrue(problem.getMessage().contains("pets.json"), problem.getMessage());
        for (String word : words) {
            assertTrue(problem.getMessage().contains(word), problem.getMessage());
        }
    }
}
