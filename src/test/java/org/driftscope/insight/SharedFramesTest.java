package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;

class SharedFramesTest {
    private static final List<String> SENTENCES =
            List.of(
                    "I have a dog.",
                    "I have a cat.",
                    "The dog chews its bone.",
                    "The dog hides its bone.",
                    "The cat hides its toy.",
                    "We met in the morning.",
                    "We met in the evening.");

    private static final Dataset DATASET =
            dataset(
                    List.of(
                            new Category("animals", List.of("dog", "cat")),
                            new Category("times", List.of("morning", "evening"))));

    private static Dataset dataset(List<Category> categories) {
        return Dataset.of(
                new Corpus("test", "", "none", SENTENCES, categories), TextSettings.DEFAULT);
    }

    private static int id(String word) {
        return DATASET.vocabulary().id(word).orElseThrow();
    }

    private static List<String> words(SharedFrames frames) {
        return frames.shared().stream().map(frame -> frame.words(DATASET.vocabulary())).toList();
    }

    @Test
    void aSentenceFrameIsTheWholeSentence() {
        SharedFrames frames = SharedFrames.of(DATASET, id("dog"), id("cat"), SharedFrames.SENTENCE);
        assertEquals(3, frames.ofFirst());
        assertEquals(2, frames.ofSecond());
        assertEquals(List.of("i have a _ ."), words(frames));
    }

    @Test
    void aNeighbourFrameIsOneTokenOnEachSide() {
        SharedFrames frames = SharedFrames.of(DATASET, id("dog"), id("cat"), 1);
        assertEquals(3, frames.ofFirst()); // a _ . | the _ chews | the _ hides
        assertEquals(2, frames.ofSecond());
        assertEquals(List.of("a _ .", "the _ hides"), words(frames));
    }

    @Test
    void theBeginningOfASentenceBoundsAFrame() {
        SharedFrames frames = SharedFrames.of(DATASET, id("i"), id("we"), 1);
        assertEquals(1, frames.ofFirst()); // _ have, twice
        assertEquals(List.of(), words(frames));
    }

    @Test
    void readyPairsComeFromTheCategoriesAndFromWhatStandsTogether() {
        assertEquals(
                List.of(
                        new ReadyPair(id("dog"), id("cat"), id("morning")),
                        new ReadyPair(id("dog"), id("cat"), id("bone")),
                        new ReadyPair(id("morning"), id("evening"), id("dog"))),
                ReadyPairs.of(DATASET, List.of(id("dog"), id("cat"), id("morning"))));
    }

    @Test
    void withoutCategoriesReadyPairsShareTheMostNeighbours() {
        List<Integer> words = List.of(id("bone"), id("dog"), id("cat"), id("morning"));
        // dog and cat share 2 frames; bone and morning share none with either.
        assertEquals(
                new ReadyPair(id("dog"), id("cat"), id("bone")),
                ReadyPairs.of(dataset(List.of()), words).get(0));
    }
}
