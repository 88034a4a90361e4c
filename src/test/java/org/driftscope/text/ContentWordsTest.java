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
    void leavesOutTheStopWordsOfAnotherLanguage() {
        assertEquals(
                List.of("hund", "schläft", "katze", "bellt"),
                words(dataset("Der Hund schläft und die Katze auch.", "Der Hund bellt."), 9));
    }

    /** Esperanto has no list of stop words. */
    @Test
    void leavesOutTheShortWordsThatStandInManySentencesOfALanguageWithoutAList() {
        // Of 120 sentences "la" stands in 120, "dormas" in 60, hundo and kato in 12 (a tenth),
        // the others in 6.
        Dataset dataset = dataset(esperanto(6));
        assertEquals(
                List.of("dormas", "hundo", "arbohundo", "kato", "arbokato", "birdo"),
                words(dataset, 6));
    }

    @Test
    void leavesNothingOutOfASmallTextOfALanguageWithoutAList() {
        // Of 20 sentences "la" stands in 20, "dormas" in 10.
        assertEquals(List.of("la", "dormas", "hundo"), words(dataset(esperanto(1)), 3));
    }

    private static Dataset dataset(List<String> sentences) {
        Corpus corpus = new Corpus("own.txt", "", "", sentences, List.of());
        return Dataset.of(corpus, TextSettings.DEFAULT.but().language("eo").build());
    }

    private static List<String> esperanto(int times) {
        List<String> nouns =
                List.of(
                        "hundo", "kato", "birdo", "fiŝo", "leporo", "erinaco", "urso", "lupo",
                        "hundo", "kato");
        return Collections.nCopies(times, nouns).stream()
                .flatMap(List::stream)
                .flatMap(n -> Stream.of("la " + n + " dormas", "la arbo" + n))
                .toList();
    }

    @Test
    void fallsBackToAnyWordAndThenToAnyToken() {
        assertEquals(List.of("you", "i", "am"), words(dataset("I am you.", "You."), 200));
        assertEquals(List.of("dog", "!", "3"), words(dataset("dog ! 3 dog !"), 200).subList(0, 3));
    }

    @Test
    void leavesOutTheUnknownTokenAndTheEnd() {
        Corpus corpus = corpus("red dog barks loudly", "red dog barks loudly", "odd even new");
        Dataset dataset =
                Dataset.of(corpus, TextSettings.DEFAULT.but().minimumFrequency(2).build());
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
