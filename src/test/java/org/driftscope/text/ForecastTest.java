package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.text.Finding.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {
    private static List<Finding> forecast(List<String> sentences) {
        Dataset dataset =
                Dataset.of(new Corpus("c", "", "", sentences, List.of()), TextSettings.DEFAULT);
        return Forecast.of(TextReport.of(dataset), 64);
    }

    private static List<String> repeated(int times, String... sentences) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(List.of(sentences));
        }
        return all;
    }

    /** What the program ships must not be warned of. */
    @ParameterizedTest
    @ValueSource(strings = {"starter-natural-4", "starter-4", "standard-6", "natural-80"})
    void theShippedCorporaAreGood(String name) {
        Dataset dataset =
                Dataset.of(
                        CorpusFiles.open(Path.of("corpora", name + ".json")).corpus(),
                        TextSettings.DEFAULT);
        List<Finding> findings = Forecast.of(TextReport.of(dataset), 64);
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(Weight.NOTE, findings.get(0).weight());
        assertTrue(findings.get(0).what().startsWith("Enough to learn from"));
    }

    @Test
    void everyWordOnceIsHopeless() {
        List<Finding> findings = forecast(List.of("one two three", "four five six"));
        assertEquals(Weight.HOPELESS, findings.get(0).weight());
        assertTrue(findings.get(0).what().contains("Every word occurs only once"));
        assertTrue(findings.stream().anyMatch(f -> f.what().contains("only 2 sentences")));
    }

    @Test
    void oneWordALineTeachesNothing() {
        List<String> words =
                new ArrayList<>(IntStream.range(0, 60).mapToObj(i -> "word" + i % 7).toList());
        words.add("two words");
        Finding worst = forecast(words).get(0);
        assertEquals(Weight.WARNING, worst.weight());
        assertTrue(worst.what().startsWith("60 of 61 sentences have a single word"), worst.what());
        assertTrue(worst.remedy().contains("running text"));
    }

    @Test
    void repetitionIsTold() {
        List<Finding> findings = forecast(repeated(30, "the dog barks", "the cat sleeps"));
        assertTrue(
                findings.stream().anyMatch(f -> f.what().startsWith("58 of 60 sentences repeat")),
                findings::toString);
    }

    @Test
    void manyWordsAreTold() {
        List<String> sentences =
                IntStream.range(0, 6000).mapToObj(i -> "w" + i + " w" + (i + 1) % 6000).toList();
        List<Finding> findings = forecast(sentences);
        assertTrue(
                findings.stream().anyMatch(f -> f.what().startsWith("6,000 different words")),
                findings::toString);
    }

    @Test
    void longSentencesAreReadInStretches() {
        String longest = "go ".repeat(100).strip();
        List<Finding> findings = forecast(repeated(60, "we go there now", longest));
        Finding last = findings.get(findings.size() - 1);
        assertEquals(Weight.NOTE, last.weight());
        assertEquals(
                "The longest sentence has 101 tokens; the model reads it in stretches of 64.",
                last.what());
        assertFalse(findings.stream().anyMatch(f -> f.weight() == Weight.HOPELESS));
    }
}
