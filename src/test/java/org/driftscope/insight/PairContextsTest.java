package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairContextsTest {
    private final Dataset small =
            dataset("the dog runs .", "the cat runs .", "a dog sees the cat .");

    @Test
    void countsSentencesAndNotTheWordsInThem() {
        Dataset twice = dataset("dog cat dog cat .", "cat likes dog .", "cat cat .");
        assertEquals(2, value(twice, ContextMeasure.SHARED_SENTENCES, "dog", "cat"));
        assertEquals(1, value(small, ContextMeasure.SHARED_SENTENCES, "cat", "dog"));
        assertEquals(0, value(small, ContextMeasure.SHARED_SENTENCES, "runs", "sees"));
    }

    /**
     * By hand, at most two tokens away: around dog stand the ×2, runs, ".", a, sees (6); around cat
     * the ×2, runs, "." ×2, sees (6). All together: the 8, dog 6, cat 6, runs 6, "." 6, a 2, sees
     * 4, so D = 38. ln(2·38/(6·8)) = ln(38/(6·4)) = 0.459532, ln(38/(6·6)) = 0.054067,
     * ln(2·38/(6·6)) = 0.747214, ln(38/(6·2)) = 1.152680. So the vectors over the, runs, ".", a,
     * sees are (0.459532, 0.054067, 0.054067, 1.152680, 0.459532) and (0.459532, 0.054067,
     * 0.747214, 0, 0.459532): 0.465663 / √(1.756857·0.983592) = 0.354239.
     */
    @Test
    void comparesTheCompanyTwoWordsKeep() {
        assertEquals(0.354239, value(small, ContextMeasure.PPMI_COSINE, "dog", "cat"), 2e-6);
    }

    /** After dog: runs ½, sees ½; after cat: runs ½, "." ½. Half of each is met by both alike. */
    @Test
    void comparesWhatFollows() {
        assertEquals(0.5, value(small, ContextMeasure.NEXT_WORD_DIVERGENCE, "dog", "cat"), 1e-12);
    }

    /**
     * Before dog: the ½, a ½; before cat: the. ½·(½·log2(½/¾) + ½·log2(½/¼)) + ½·log2(1/¾) =
     * 0.311278.
     */
    @Test
    void comparesWhatStandsBefore() {
        assertEquals(
                0.311278,
                value(small, ContextMeasure.PREVIOUS_WORD_DIVERGENCE, "dog", "cat"),
                1e-6);
    }

    @Test
    void takesTheBeginningOfASentenceForSomethingThatStandsBefore() {
        Dataset first = dataset("dog runs .", "cat runs .", "my bird runs .");
        assertEquals(0, value(first, ContextMeasure.PREVIOUS_WORD_DIVERGENCE, "dog", "cat"));
        assertEquals(1, value(first, ContextMeasure.PREVIOUS_WORD_DIVERGENCE, "dog", "bird"));
    }

    @Test
    void takesTheEndOfASentenceForSomethingThatFollows() {
        Dataset last = dataset("dog runs .", "cat runs !", "my bird .");
        assertEquals(0, value(last, ContextMeasure.NEXT_WORD_DIVERGENCE, ".", "!"));
        assertEquals(1, value(last, ContextMeasure.NEXT_WORD_DIVERGENCE, ".", "runs"));
    }

    /** The table of the design's measurements: figures of a separate numpy program. */
    @ParameterizedTest
    @CsvSource({
        "standard-6, dog, cat, 0, 1.00, 0, 0",
        "standard-6, coffee, tea, 0, 1.00, 0, 0",
        "standard-6, morning, evening, 0, 0.74, 0.03, 0.07",
        "standard-6, dog, ball, 1, 0.31, 0.46, 0.65",
        "standard-6, coffee, morning, 1, 0.08, 0.64, 0.59",
        "lesson-bone, dog, bone, 2, 0.46, 0.55, 1.0"
    })
    void findsTheFiguresOfTheShippedCorpora(
            String name,
            String one,
            String other,
            int shared,
            double ppmi,
            double next,
            double previous) {
        StoredCorpus stored = ShippedCorpora.open(name);
        Dataset dataset = Dataset.of(stored.corpus(), stored.recommended().text());
        assertEquals(shared, value(dataset, ContextMeasure.SHARED_SENTENCES, one, other));
        assertEquals(ppmi, value(dataset, ContextMeasure.PPMI_COSINE, one, other), 0.0051);
        assertEquals(next, value(dataset, ContextMeasure.NEXT_WORD_DIVERGENCE, one, other), 0.0051);
        assertEquals(
                previous,
                value(dataset, ContextMeasure.PREVIOUS_WORD_DIVERGENCE, one, other),
                0.0051);
    }

    @Test
    void findsTheSameWhateverTheOtherWordsAre() {
        int[] all = IntStream.range(0, small.vocabulary().size()).toArray();
        PairContexts contexts = PairContexts.of(small, new WordPairs(all));
        int pair = contexts.pairs().pair(id(small, "cat"), id(small, "dog"));
        assertEquals(0.354239, contexts.value(ContextMeasure.PPMI_COSINE, pair), 2e-6);
        assertEquals(1, contexts.value(ContextMeasure.SHARED_SENTENCES, pair));
    }

    private static double value(Dataset dataset, ContextMeasure measure, String one, String other) {
        WordPairs pairs = new WordPairs(new int[] {id(dataset, one), id(dataset, other)});
        return PairContexts.of(dataset, pairs).value(measure, 0);
    }

    private static int id(Dataset dataset, String word) {
        return dataset.vocabulary().id(word).orElseThrow();
    }

    private static Dataset dataset(String... sentences) {
        return Dataset.of(
                new Corpus("by hand", "", "none", List.of(sentences), List.of()),
                TextSettings.DEFAULT);
    }
}
