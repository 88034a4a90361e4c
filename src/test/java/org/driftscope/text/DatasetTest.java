package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;

class DatasetTest {
    @Test
    void numbersTokensInTheOrderOfTheirFirstAppearance() {
        Dataset dataset = dataset("The dog saw the cat.", "A cat!");
        assertEquals(
                List.of("the", "dog", "saw", "cat", ".", "a", "!"), dataset.vocabulary().tokens());
        assertEquals(List.of(2, 1, 1, 2, 1, 1, 1), counts(dataset));
        assertArrayEquals(new int[] {0, 1, 2, 0, 3, 4}, dataset.sentence(0));
        assertArrayEquals(new int[] {5, 3, 6}, dataset.sentence(1));
        assertEquals(2, dataset.sentenceCount());
        assertEquals(6, dataset.longestSentence());
        assertEquals(9, dataset.tokenCount());
    }

    @Test
    void endsASentenceThatHasNoFinalMark() {
        assertEquals("a b <end>", read("a b"));
        assertEquals("a b , <end>", read("a b,"));
        assertEquals("mr . b <end>", read("Mr. B"));
        assertEquals("a ( b ) <end>", read("a (b)"));
    }

    @Test
    void leavesASentenceThatHasAFinalMark() {
        for (String mark : List.of(".", "!", "?", "…", "...", "。", "！", "？", "؟", "।", "۔")) {
            assertEquals("a b " + mark, read("a b" + mark));
        }
        assertEquals("a b . \"", read("a b.\""));
        assertEquals("( a b ! ) ”", read("(a b!)”"));
    }

    @Test
    void keepsEndAndUnknownApartFromWordsSpelledLikeThem() {
        Dataset dataset = dataset("a <end> b", "a <unk> b.");
        assertEquals("a < end > b <end>", spell(dataset, 0));
        assertEquals("a < unk > b .", spell(dataset, 1));
        assertEquals(1, dataset.vocabulary().count(id(dataset, Vocabulary.END)));
        assertTrue(dataset.vocabulary().id(Vocabulary.UNKNOWN).isEmpty());
    }

    @Test
    void replacesRareWordsAndKeepsFinalMarks() {
        Corpus corpus = corpus("the dog ran!", "the dog sat.", "odd the dog");
        Dataset dataset =
                Dataset.of(corpus, TextSettings.DEFAULT.but().minimumFrequency(2).build());
        assertEquals("the dog <unk> !", spell(dataset, 0));
        assertEquals("the dog <unk> .", spell(dataset, 1));
        assertEquals("<unk> the dog <end>", spell(dataset, 2));
        assertEquals(
                List.of("the", "dog", "<unk>", "!", ".", "<end>"), dataset.vocabulary().tokens());
        assertEquals(List.of(3, 3, 3, 1, 1, 1), counts(dataset));
    }

    @Test
    void hasNoUnknownTokenWhereNothingIsUnknown() {
        Dataset dataset =
                Dataset.of(
                        corpus("a b.", "a b."),
                        TextSettings.DEFAULT.but().minimumFrequency(2).build());
        assertEquals(List.of("a", "b", "."), dataset.vocabulary().tokens());
    }

    @Test
    void findsCategoryWordsAsTheTokenizerSpellsThem() {
        Corpus corpus =
                new Corpus(
                        "c",
                        "",
                        "",
                        List.of("The \u00C9t\u00E9 bat.", "New York"),
                        List.of(
                                new Category(
                                        "one", List.of("E\u0301TE\u0301", "Bat", "BAT", "cow")),
                                new Category("two", List.of("bat", "New York"))));
        Dataset dataset = Dataset.of(corpus, TextSettings.DEFAULT);
        assertEquals(List.of(0), dataset.categoriesOf(id(dataset, "\u00E9t\u00E9")));
        assertEquals(List.of(0, 1), dataset.categoriesOf(id(dataset, "bat")));
        assertEquals(List.of(), dataset.categoriesOf(id(dataset, "new")));
        assertEquals(List.of(), dataset.categoriesOf(id(dataset, "york")));
        assertEquals(List.of(), dataset.categoriesOf(id(dataset, "the")));
    }

    @Test
    void tellsUpperFromLowerCaseWhereAskedTo() {
        Dataset dataset =
                Dataset.of(corpus("Dog dog."), TextSettings.DEFAULT.but().foldCase(false).build());
        assertEquals(List.of("Dog", "dog", "."), dataset.vocabulary().tokens());
    }

    @Test
    void keepsTheNumbersOfTheSentencesWhereOneIsBlank() {
        Dataset dataset = dataset("a b.", " ", "b a.");
        assertEquals(3, dataset.sentenceCount());
        assertEquals(0, dataset.sentence(1).length);
        assertEquals(List.of(0, 2), dataset.examples(8).stream().map(Example::sentence).toList());
    }

    @Test
    void refusesWhatNothingCanBeLearnedFrom() {
        assertProblem("no sentence with a word", "");
        assertProblem("no sentence with a word", "...", "?!");
        assertProblem("Its only word is \"dog\"", "Dog.", "dog dog!");
        assertProblem("one word long", "Dog.", "Cat.", "Bird");
        Corpus rare = corpus("a b c d");
        ProblemException problem =
                assertThrows(
                        ProblemException.class,
                        () ->
                                Dataset.of(
                                        rare,
                                        TextSettings.DEFAULT.but().minimumFrequency(2).build()));
        assertTrue(problem.getMessage().contains("minimum frequency"), problem.getMessage());
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> dataset("a b."));
        } finally {
            Thread.interrupted();
        }
    }

    private static void assertProblem(String why, String... sentences) {
        ProblemException problem = assertThrows(ProblemException.class, () -> dataset(sentences));
        assertTrue(problem.getMessage().contains("own.txt"), problem.getMessage());
        assertTrue(problem.getMessage().contains(why), problem.getMessage());
    }

    private static Corpus corpus(String... sentences) {
        return new Corpus("own.txt", "", "", List.of(sentences), List.of());
    }

    private static Dataset dataset(String... sentences) {
        return Dataset.of(corpus(sentences), TextSettings.DEFAULT);
    }

    private static String read(String sentence) {
        return spell(dataset(sentence), 0);
    }

    private static String spell(Dataset dataset, int sentence) {
        return String.join(
                " ",
                Arrays.stream(dataset.sentence(sentence))
                        .mapToObj(dataset.vocabulary()::token)
                        .toList());
    }

    private static List<Integer> counts(Dataset dataset) {
        Vocabulary vocabulary = dataset.vocabulary();
        return vocabulary.tokens().stream()
                .map(token -> vocabulary.count(vocabulary.id(token).getAsInt()))
                .toList();
    }

    private static int id(Dataset dataset, String token) {
        return dataset.vocabulary().id(token).orElseThrow();
    }
}
