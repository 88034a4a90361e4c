package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left out of texts that are too long to be read whole. */
class LongTextTest {
    @Test
    void theStrideIsTheLeastThatGetsBelowTheBound() {
        assertEquals(1, EvenSample.stride(10, 10));
        assertEquals(2, EvenSample.stride(11, 10));
        assertEquals(2, EvenSample.stride(20, 10));
        assertEquals(3, EvenSample.stride(21, 10));
        assertEquals(1, EvenSample.stride(0, 10));
    }

    @Test
    void aSampleBeginsWithTheFirst() {
        assertEquals(List.of(1, 4, 7), EvenSample.of(List.of(1, 2, 3, 4, 5, 6, 7), 3));
        assertEquals(List.of(1, 2), EvenSample.of(List.of(1, 2), 1));
    }

    @Test
    void theLossOfAnOrdinaryTextIsThatOfAllItsSentences() {
        Dataset dataset = dataset(50_000); // 4 tokens each: 200,000
        assertFalse(LossSample.isPart(dataset));
        List<Example> all = dataset.examples(8);
        assertEquals(all, LossSample.of(dataset, all));
    }

    @Test
    void theLossOfALongTextIsThatOfAnEvenSample() {
        Dataset dataset = dataset(50_001);
        assertTrue(LossSample.isPart(dataset));
        List<Example> read = LossSample.of(dataset, dataset.examples(8));
        // 150,003 predictions, three a sentence: every 8th sentence is read
        assertEquals(6_251, read.size());
        assertEquals(List.of(0, 8, 16), read.stream().limit(3).map(Example::sentence).toList());
    }

    @Test
    void aSampledTextKeepsItsVocabulary() {
        Dataset whole =
                Dataset.of(
                        new Corpus(
                                "c",
                                "",
                                "",
                                List.of("a dog runs.", "a cat runs.", "a fox sits."),
                                List.of()),
                        TextSettings.DEFAULT);
        Dataset sampled = whole.sampled(2);
        assertEquals(List.of("a dog runs.", "a fox sits."), sampled.corpus().sentences());
        assertEquals(2, sampled.sentenceCount());
        assertEquals(whole.vocabulary(), sampled.vocabulary());
        assertEquals(whole.vocabulary().id("fox").getAsInt(), sampled.sentence(1)[1]);
    }

    private static Dataset dataset(int sentences) {
        return Dataset.of(
                new Corpus("c", "", "", Collections.nCopies(sentences, "a dog runs."), List.of()),
                TextSettings.DEFAULT);
    }

    @Test
    void anOrdinaryTextIsKeptWhole() {
        TextImport read = PlainText.read("One dog.\nTwo dogs.\n", TextLayout.LINES);
        assertEquals(2, read.found());
        assertTrue(read.thinned().isEmpty());
    }

    @Test
    void ofALongTextEverySoManySentencesAreKeptAndThatIsTold() {
        String line = "a".repeat(999_999) + "b"; // a million characters
        TextImport read =
                PlainText.read(String.join("\n", Collections.nCopies(41, line)), TextLayout.LINES);
        // 41 million characters, 20 million fit: every third, 0 to 39
        assertEquals(41, read.found());
        assertEquals(14, read.sentences().size());
        String told = read.thinned().orElseThrow().text();
        assertTrue(told.startsWith("It has 41 sentences, more than fit; 14 of them"), told);
    }
}
