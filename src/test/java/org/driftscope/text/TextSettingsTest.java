package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** What each setting makes of sentences. */
class TextSettingsTest {
    private static TextSettings.Builder but() {
        return TextSettings.DEFAULT.but();
    }

    private static Dataset dataset(TextSettings.Builder settings, String... sentences) {
        Corpus corpus = new Corpus("own.txt", "", "", List.of(sentences), List.of());
        return Dataset.of(corpus, settings.build());
    }

    /** The sentences with spaces between tokens and bars between sentences. */
    private static String read(Dataset dataset) {
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            text.append(text.isEmpty() ? "" : " | ");
            text.append(
                    Arrays.stream(dataset.sentence(s))
                            .mapToObj(dataset.vocabulary()::token)
                            .collect(Collectors.joining(" ")));
        }
        return text.toString();
    }

    @Test
    void foldsCaseAsTheLanguageDoes() {
        String text = "IŞIK İLE ISI.";
        assertEquals("ışık ile ısı .", read(dataset(but().language("tr"), text)));
        assertEquals("ışık ile ısı .", read(dataset(but().language("az-AZ"), text)));
        assertEquals("aš ki\u0307\u0300 <end>", read(dataset(but().language("lt"), "AŠ KÌ")));
        assertEquals("i\u0307le i .", read(dataset(but().language("de"), "İLE I.")));
        assertEquals("οδός του σοφός .", read(dataset(but(), "ΟΔΌΣ ΤΟΥ ΣΟΦΌΣ.")));
    }

    @Test
    void guessesTheLanguageItFoldsBy() {
        Dataset turkish = dataset(but(), "Bugün hava çok güzel ve ben çarşıya gidiyorum.", "ISI.");
        assertEquals("tr", turkish.report().language());
        assertTrue(turkish.vocabulary().id("ısı").isPresent());
        assertEquals("ISI b .", read(dataset(but().foldCase(false), "ISI b.")));
    }

    @Test
    void leavesMarksOut() {
        assertEquals(
                "don't go 3.5 🐶 <end> | oh no <end>",
                read(dataset(but().keepPunctuation(false), "“Don't go” – 3.5 🐶!", "Oh... no?")));
    }

    @Test
    void takesNumbersForOneToken() {
        assertEquals(
                "<num> dogs , <num> cats and a 4th in <num> : <num> <end>",
                read(
                        dataset(
                                but().foldNumbers(true),
                                "3 dogs, 1,000.50 cats and a 4th in 2020-12-31: ½")));
        assertEquals("٣ and 3 <end>", read(dataset(but(), "٣ and 3")));
    }

    @Test
    void keepsTheMostFrequentTokens() {
        // the 3, dog 2, "." 2, ran, a, cat, sat 1: <unk> and "." leave room for two of five.
        Dataset dataset =
                dataset(but().largestVocabulary(4), "The dog ran the.", "A cat sat the dog.");
        assertEquals("the dog <unk> the . | <unk> <unk> <unk> the dog .", read(dataset));
        assertEquals(4, dataset.vocabulary().size());
        assertEquals(new DatasetReport("", 0, 0, 0, 4, 4), dataset.report());
        Dataset all = dataset(but().largestVocabulary(7), "The dog ran the.", "A cat sat the dog.");
        assertEquals(7, all.vocabulary().size());
        assertTrue(all.vocabulary().id(Vocabulary.UNKNOWN).isEmpty());
    }

    /** Of tokens that are as frequent, those that appear first are kept. */
    @Test
    void boundsTheVocabularyThatAMinimumFrequencyLeaves() {
        TextSettings.Builder both = but().minimumFrequency(2).largestVocabulary(4);
        assertEquals("b c <unk> b c <unk> <unk> <end>", read(dataset(both, "b c d b c d x")));
    }

    @Test
    void cutsLongSentencesOrLeavesThemOut() {
        String[] sentences = {"a b c d.", "a b.", "a b c", "c. b d"};
        Dataset cut = dataset(but().longestSentence(3), sentences);
        assertEquals("a b c <end> | a b . | a b c <end> | c . b <end>", read(cut));
        assertEquals(new DatasetReport("", 0, 0, 2, 0, 0), cut.report());
        assertTrue(cut.vocabulary().id("d").isEmpty());
        Dataset left =
                dataset(but().longestSentence(3).longSentences(LongSentences.DROP), sentences);
        assertEquals("a b . | a b c <end>", read(left));
        assertEquals(List.of("a b.", "a b c"), left.corpus().sentences());
        assertEquals(new DatasetReport("", 0, 2, 0, 0, 0), left.report());
        assertEquals(List.of("a", "b", ".", "c", "<end>"), left.vocabulary().tokens());
        assertEquals(2, left.vocabulary().count(0));
    }

    @Test
    void cutBehindAFinalMarkASentenceNeedsNoOtherEnd() {
        assertEquals("a b .", read(dataset(but().longestSentence(3), "a b. c d")));
    }

    @Test
    void learnsOnceFromASentenceThatComesAgain() {
        String[] sentences = {"The dog ran.", "A cat", "the DOG ran .", "a cat", "", ""};
        assertEquals(6, dataset(but(), sentences).sentenceCount());
        Dataset once = dataset(but().keepDuplicates(false), sentences);
        assertEquals("the dog ran . | a cat <end> |  | ", read(once));
        assertEquals(2, once.report().duplicates());
        assertEquals(1, once.vocabulary().count(once.vocabulary().id("cat").orElseThrow()));
        assertEquals(List.of("The dog ran.", "A cat", "", ""), once.corpus().sentences());
        // Two sentences that differ behind the place where they are cut don't repeat each other.
        Dataset cut =
                dataset(but().keepDuplicates(false).longestSentence(2), "a b c", "a b d", "A B C");
        assertEquals("a b <end> | a b <end>", read(cut));
        assertEquals(new DatasetReport("", 1, 0, 2, 0, 0), cut.report());
    }

    @Test
    void knowsTheStopWordsOfTheLanguage() {
        Dataset english = dataset(but().language("en"), "The dog isn’t here and it ran.");
        assertEquals("the isn’t here and it", stopWords(english));
        assertEquals("der und", stopWords(dataset(but().language("de"), "der Hund und the")));
        assertEquals("Der", stopWords(dataset(but().language("de").foldCase(false), "Der Hund")));
        assertEquals("", stopWords(dataset(but().language("eo"), "the dog and la hundo")));
        assertEquals("他们 在", stopWords(dataset(but(), "他们在学校学习汉语。")));
        TextSettings.Builder characters = but().tokenizer(TokenizerKind.CHARACTERS);
        assertEquals("", stopWords(dataset(characters, "I see a dog.")));
    }

    private static String stopWords(Dataset dataset) {
        return dataset.vocabulary().tokens().stream()
                .filter(t -> dataset.isStopWord(dataset.vocabulary().id(t).orElseThrow()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void makesCharactersOfText() {
        TextSettings.Builder characters = but().tokenizer(TokenizerKind.CHARACTERS);
        Dataset dataset = dataset(characters, " A dog, 👩‍👩‍👧! ", "e\u0301 नी");
        assertEquals(
                "a <space> d o g , <space> 👩‍👩‍👧 ! | \u00e9 <space> नी <end>", read(dataset));
        assertEquals("dog, a", dataset.tokenizer().write(dataset.tokenizer().tokenize("DOG,  a")));
        TextSettings.Builder bare = characters.keepPunctuation(false).foldNumbers(true);
        assertEquals("a <space> b <space> <num> <end>", read(dataset(bare, "a,b - 12.")));
    }

    @Test
    void makesBytePairsOfText() {
        TextSettings.Builder pairs = but().tokenizer(TokenizerKind.BYTE_PAIRS).merges(2);
        // d o and o g stand 3 times, and d comes first; then do g stands twice.
        Dataset dataset = dataset(pairs, "Dog dog.", "A hog, dogs");
        assertEquals("dog dog . | a h@@ o@@ g , do@@ g@@ s <end>", read(dataset));
        assertEquals(
                "hog, dog", dataset.tokenizer().write(dataset.tokenizer().tokenize("Hog, dog")));
    }

    @Test
    void readsTypedSentencesAsTheTextWasRead() {
        TextSettings.Builder pairs = but().tokenizer(TokenizerKind.BYTE_PAIRS).merges(2);
        Dataset dataset = dataset(pairs, "Dog dog.", "A hog, dogs");
        Example typed = TypedSentence.read(dataset, 9, "A hogs").example();
        StringBuilder tokens = new StringBuilder();
        for (int t = 0; t <= typed.predictions(); t++) {
            tokens.append(dataset.vocabulary().token(typed.token(t))).append(' ');
        }
        assertEquals("a h@@ o@@ g@@ s . ", tokens.toString()); // as often as <end>, but first
    }

    @Test
    void refusesWhatTheSettingsLeaveTooLittleOf() {
        TextSettings.Builder drop = but().longestSentence(2).longSentences(LongSentences.DROP);
        assertProblem(drop, "without the sentences of more than 2 tokens", "a b c", "a b c d");
        assertProblem(but().largestVocabulary(2), "room in a vocabulary of 2.", "a b c d");
        assertProblem(
                but().largestVocabulary(2).minimumFrequency(2),
                "occur at least 2 times and find room in a vocabulary of 2.",
                "a b c d");
        TextSettings.Builder characters = but().tokenizer(TokenizerKind.CHARACTERS);
        assertProblem(characters, "Its only character is \"a\"", "a", "a a");
        assertProblem(characters, "one character long", "a", "b.");
        assertEquals("d o g <end>", read(dataset(characters, "dog")));
    }

    private static void assertProblem(
            TextSettings.Builder settings, String why, String... sentences) {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> dataset(settings, sentences));
        assertTrue(problem.getMessage().contains(why), problem.getMessage());
    }

    @Test
    void refusesSettingsOutOfBounds() {
        assertThrows(IllegalArgumentException.class, () -> but().minimumFrequency(0).build());
        assertThrows(IllegalArgumentException.class, () -> but().merges(-1).build());
        assertThrows(IllegalArgumentException.class, () -> but().merges(50_001).build());
        assertThrows(IllegalArgumentException.class, () -> but().largestVocabulary(-1).build());
        assertThrows(IllegalArgumentException.class, () -> but().longestSentence(-1).build());
        assertThrows(IllegalArgumentException.class, () -> but().language("e n").build());
        assertFalse(TextSettings.isLanguage("english, please"));
        assertTrue(TextSettings.isLanguage("zh-Hant-TW"));
    }

    @Test
    void fillersAreStopWordsMarksAndStandInsThatAreInNoCategory() {
        Corpus corpus =
                new Corpus(
                        "test",
                        "",
                        "none",
                        List.of("She saw the dog, and he ran 12 miles!", "The dog 🐶"),
                        List.of(new Category("pronouns", List.of("he"))));
        Dataset dataset = Dataset.of(corpus, but().language("en").foldNumbers(true).build());
        assertEquals(
                "she the , and ! <end>",
                dataset.vocabulary().tokens().stream()
                        .filter(t -> dataset.isFiller(dataset.vocabulary().id(t).orElseThrow()))
                        .collect(Collectors.joining(" ")));
        Dataset characters =
                dataset(but().language("en").tokenizer(TokenizerKind.CHARACTERS), "I am a .");
        for (int id = 0; id < characters.vocabulary().size(); id++) {
            assertFalse(characters.isFiller(id), characters.vocabulary().token(id));
        }
    }
}
