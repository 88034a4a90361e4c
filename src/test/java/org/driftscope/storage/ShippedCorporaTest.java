package org.driftscope.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCorporaTest {
    /** So many of the corpora, the first, are made to show one thing. */
    private static final int TOYS = 7;

    private static final Set<String> OUR_OWN =
            Set.of("simple-sentences", "korean-sentences", "chinese-sentences");

    @Test
    void listsTheFilesOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpora"))) {
            Set<String> expected =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> listed =
                    ShippedCorpora.NAMES.stream()
                            .map(name -> name + ".json")
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, listed);
        }
    }

    @Test
    void putsTheDefaultFirst() {
        List<StoredCorpus> corpora = ShippedCorpora.list();
        assertEquals(14, corpora.size());
        assertEquals("starter-natural-4", corpora.get(0).corpus().name());
    }

    @ParameterizedTest
    @CsvSource({
        "starter-natural-4, 87, 70, 491, 7, 4, 1",
        "starter-4, 105, 70, 595, 7, 4, 1",
        "standard-6, 155, 100, 880, 7, 6, 1",
        "natural-80, 127, 100, 722, 7, 6, 1",
        "lesson-bone, 165, 106, 940, 7, 6, 1",
        "lesson-trap, 105, 69, 520, 6, 6, 1",
        "lesson-two-senses, 144, 94, 1328, 12, 6, 2",
        "simple-sentences, 3048, 806, 22087, 11, 19, 1"
    })
    void hasTheSizesItWasDesignedFor(
            String name,
            int sentences,
            int vocabulary,
            int tokens,
            int longest,
            int categories,
            int layers) {
        StoredCorpus stored = ShippedCorpora.open(name);
        Dataset dataset = dataset(stored);
        assertEquals(name, stored.corpus().name());
        assertEquals(
                List.of(sentences, vocabulary, tokens, longest, categories, layers),
                List.of(
                        dataset.sentenceCount(),
                        dataset.vocabulary().size(),
                        (int) dataset.tokenCount(),
                        dataset.longestSentence(),
                        stored.corpus().categories().size(),
                        stored.recommended().model().layers()));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void holdsEveryWordOfItsCategories(StoredCorpus stored) {
        Dataset dataset = dataset(stored);
        for (int category = 0; category < stored.corpus().categories().size(); category++) {
            for (String word : stored.corpus().categories().get(category).words()) {
                int id = dataset.vocabulary().id(word.toLowerCase(Locale.ROOT)).orElseThrow();
                assertTrue(dataset.categoriesOf(id).contains(category), word);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("toys")
    void sharesContextsWithinACategoryAndNeverASentence(StoredCorpus stored) {
        List<List<String>> sentences = sentences(stored.corpus());
        for (Category category : stored.corpus().categories()) {
            for (String word : category.words()) {
                for (String other : category.words()) {
                    if (!word.equals(other)) {
                        assertFalse(
                                sentences.stream()
                                        .anyMatch(s -> s.contains(word) && s.contains(other)),
                                word + " with " + other);
                        Set<List<String>> shared = frames(sentences, word);
                        shared.retainAll(frames(sentences, other));
                        assertTrue(shared.size() >= 3, word + " and " + other + " share " + shared);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("toys")
    void endsEverySentenceWithAFullStopAndHasNoneTwice(StoredCorpus stored) {
        List<String> sentences = stored.corpus().sentences();
        assertEquals(sentences.size(), new HashSet<>(sentences).size());
        for (String sentence : sentences) {
            assertTrue(
                    sentence.endsWith(".") && Character.isUpperCase(sentence.charAt(0)), sentence);
            assertFalse(sentence.matches(".*\\b[Aa] [aeiou].*"), sentence);
        }
        assertEquals("CC0-1.0", stored.corpus().licence());
    }

    /** Written for the program, or out of copyright and taken from a package that is named. */
    @ParameterizedTest
    @MethodSource("texts")
    void statesUnderWhichTermsATextMayBeUsed(StoredCorpus stored) {
        String licence = stored.corpus().licence();
        if (OUR_OWN.contains(stored.corpus().name())) {
            assertEquals("CC0-1.0", licence);
            assertTrue(stored.corpus().description().contains("written for this program"));
        } else {
            assertTrue(
                    licence.matches("Public domain: .*[0-9]{4}.* package .* [0-9.]+.*"), licence);
        }
        assertFalse(stored.corpus().categories().isEmpty());
    }

    @Test
    void writesTheSimpleSentencesOutAndNoneTwice() {
        StoredCorpus stored = ShippedCorpora.open("simple-sentences");
        List<String> sentences = stored.corpus().sentences();
        assertEquals(
                sentences.size(),
                sentences.stream().map(s -> s.toLowerCase(Locale.ROOT)).distinct().count());
        for (String sentence : sentences) {
            assertTrue(sentence.matches("[A-Z][A-Za-z', ]+[.?!]"), sentence);
            assertFalse(sentence.matches(".*\\b[Aa] [aeio].*|.*\\b[Aa]n [^aeiouh].*"), sentence);
        }
    }

    /** Words that are written together are cut apart. */
    @Test
    void findsTheWordsOfAChineseText() {
        Dataset dataset = dataset(ShippedCorpora.open("chinese-sentences"));
        assertTrue(dataset.vocabulary().id("牛奶").isPresent());
        assertTrue(dataset.vocabulary().id("我家").isPresent());
        assertEquals(1, dataset(ShippedCorpora.open("tang-poems")).vocabulary().token(9).length());
    }

    @Test
    void givesTheAmbiguousWordsTwoCategories() {
        Dataset dataset = dataset(ShippedCorpora.open("lesson-two-senses"));
        List<String> ambiguous = new ArrayList<>();
        for (int id = 0; id < dataset.vocabulary().size(); id++) {
            if (dataset.categoriesOf(id).size() == 2) {
                ambiguous.add(dataset.vocabulary().token(id));
            }
        }
        assertEquals(List.of("orange", "bat", "bank"), ambiguous);
    }

    @Test
    void keepsDogAndBoneTogetherInTheLessonOnThem() {
        List<List<String>> sentences = sentences(ShippedCorpora.open("lesson-bone").corpus());
        assertEquals(
                2, sentences.stream().filter(s -> s.contains("dog") && s.contains("bone")).count());
    }

    @Test
    void putsTheCategoryWordLastInTheLessonOnThat() {
        Corpus corpus = ShippedCorpora.open("lesson-trap").corpus();
        List<List<String>> sentences = sentences(corpus);
        for (Category category : corpus.categories()) {
            for (String word : category.words()) {
                for (List<String> sentence : sentences) {
                    int at = sentence.indexOf(word);
                    assertTrue(at < 0 || at == sentence.size() - 1, sentence.toString());
                }
            }
        }
    }

    @Test
    void knowsNoOtherName() {
        assertThrows(IllegalArgumentException.class, () -> ShippedCorpora.open("starter-5"));
    }

    static List<StoredCorpus> toys() {
        return corpora().stream().filter(ShippedCorporaTest::isToy).toList();
    }

    static List<StoredCorpus> texts() {
        return corpora().stream().filter(stored -> !isToy(stored)).toList();
    }

    private static boolean isToy(StoredCorpus stored) {
        return ShippedCorpora.NAMES.indexOf(stored.corpus().name()) < TOYS;
    }

    static List<StoredCorpus> corpora() {
        return ShippedCorpora.list();
    }

    private static Dataset dataset(StoredCorpus stored) {
        return Dataset.of(stored.corpus(), stored.recommended().text());
    }

    /** The sentences as lower-case words, cut at spaces, without the full stop. */
    private static List<List<String>> sentences(Corpus corpus) {
        return corpus.sentences().stream()
                .map(s -> List.of(s.toLowerCase(Locale.ROOT).replace(".", "").split(" ")))
                .toList();
    }

    /** The sentences with the word, with a gap in its place. */
    private static Set<List<String>> frames(List<List<String>> sentences, String word) {
        return sentences.stream()
                .filter(sentence -> sentence.contains(word))
                .map(sentence -> sentence.stream().map(w -> w.equals(word) ? "_" : w).toList())
                .collect(Collectors.toSet());
    }
}
