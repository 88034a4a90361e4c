package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentWordsTest {
    @Test
    void takesTheMostFrequentWordsThatCarryMeaning() {
        Dataset dataset =
                dataset(
                        "the cat sees a dog",
                        "The dog isn't the 3 cats.",
                        "it isn’t a dog, a cow!");
        assertEquals(List.of("dog", "cat", "sees", "cats", "cow"), words(dataset, 200));
        assertEquals(List.of("dog", "cat", "sees"), words(dataset, 3));
    }

    @Test
    void leavesOutTheShortWordsThatStandInManySentencesOfAnotherLanguage() {
        // Of 120 sentences "der" stands in 120, "schläft" in 60, Hund and Katze in 12 (a tenth),
        // the others in 6.
        Dataset dataset = dataset(german(6));
        assertEquals(
                List.of("schläft", "hund", "baumhund", "katze", "baumkatze", "vogel"),
                words(dataset, 6));
    }

    @Test
    void leavesNothingOutOfASmallTextOfAnotherLanguage() {
        // Of 20 sentences "der" stands in 20, "schläft" in 10.
        assertEquals(List.of("der", "schläft", "hund"), words(dataset(german(1)), 3));
    }

    private static String[] german(int times) {
        List<String> nouns =
                List.of(
                        "Hund", "Katze", "Vogel", "Fisch", "Hase", "Igel", "Bär", "Wolf", "Hund",
                        "Katze");
        return Collections.nCopies(times, nouns).stream()
                .flatMap(List::stream)
                .flatMap(n -> Stream.of("der " + n + " schläft", "der Baum" + n))
                .toArray(String[]::new);
    }

    @Test
    void fallsBackToAnyWordAndThenToAnyToken() {
        assertEquals(List.of("you", "i", "am"), words(dataset("I am you.", "You."), 200));
        assertEquals(List.of("dog", "!", "3"), words(dataset("dog ! 3 dog !"), 200).subList(0, 3));
    }

    @Test
    void leavesOutTheUnknownTokenAndTheEnd() {
        Corpus corpus = corpus("red dog barks loudly", "red dog barks loudly", "odd even new");
        Dataset dataset = Dataset.of(corpus, new TextSettings(true, 2));
        assertEquals(3, dataset.vocabulary().count(5)); // <unk>, after the four words and <end>
        assertEquals(List.of("red", "dog", "barks", "loudly"), words(dataset, 9));
    }

    @Test
    void needsRoomForThree() {
        Dataset dataset = dataset("red dog barks");
        assertThrows(IllegalArgumentException.class, () -> ContentWords.of(dataset, 2));
    }

    private static Corpus corpus(String... sentences) {
        return new Corpus("own.txt", "", "", List.of(sentences), List.of());
    }

    private static Dataset dataset(String... sentences) {
        return Dataset.of(corpus(sentences), TextSettings.DEFAULT);
    }

    private static List<String> words(Dataset dataset, int most) {
        return ContentWords.of(dataset, most).stream().map(dataset.vocabulary()::token).toList();
    }
}
