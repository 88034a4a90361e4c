package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final Dataset DATASET =
            dataset(1, "I drink tea.", "I drink tea!", "I drink milk.", "You drink tea daily.");

    private static Dataset dataset(int minimum, String... sentences) {
        return Dataset.of(
                new Corpus("test", "", "none", List.of(sentences), List.of()),
                TextSettings.DEFAULT.but().minimumFrequency(minimum).build());
    }

    private static int id(String word) {
        return DATASET.vocabulary().id(word).orElseThrow();
    }

    @Test
    void isCutLikeTheTextAndCounted() {
        Beginning beginning = Beginning.of(DATASET, " I  DRINK ");
        assertTrue(beginning.readable());
        assertEquals(List.of(id("i"), id("drink")), beginning.tokens());
        assertEquals(Map.of(id("tea"), 2, id("milk"), 1), beginning.continuations(DATASET));
    }

    @Test
    void isCutIntoCharactersAndPiecesWhereTheTextIs() {
        Corpus corpus = new Corpus("test", "", "none", List.of("ab ab abc.", "c"), List.of());
        TextSettings.Builder text = TextSettings.DEFAULT.but();
        Dataset characters = Dataset.of(corpus, text.tokenizer(TokenizerKind.CHARACTERS).build());
        assertEquals(List.of("b", "<space>", "c"), Beginning.of(characters, "B c").typed().words());
        Dataset pairs =
                Dataset.of(corpus, text.tokenizer(TokenizerKind.BYTE_PAIRS).merges(1).build());
        assertEquals(
                List.of("ab", "a@@", "b@@", "c"), Beginning.of(pairs, "ab ABC").typed().words());
    }

    @Test
    void aWordThatTheTextLacksCantBeRead() {
        Beginning beginning = Beginning.of(DATASET, "i drink zebra");
        assertFalse(beginning.readable());
        assertEquals(List.of("zebra"), beginning.typed().unknown());
        assertFalse(Beginning.of(DATASET, "  ").readable());
    }

    @Test
    void whereRareWordsAreOneTokenItIsReadAsThat() {
        Dataset rare = dataset(2, "I drink tea.", "I drink milk.", "You drink tea.");
        Beginning beginning = Beginning.of(rare, "i drink zebra");
        assertTrue(beginning.readable());
        assertEquals(List.of("zebra"), beginning.typed().unknown());
        assertEquals("<unk>", rare.vocabulary().token(beginning.tokens().get(2)));
    }

    @Test
    void endsAreTheTokensThatMostlyEndSentences() {
        assertEquals(Set.of(id("."), id("!")), Beginning.ends(DATASET));
    }

    @Test
    void readyBeginningsStopBeforeAWordToBeGuessed() {
        assertEquals(
                List.of("i drink", "you drink"),
                ReadyBeginnings.of(DATASET, List.of(id("tea"), id("milk")), 5));
        // After "tea", which is of interest, "daily" is to be guessed: that comes first.
        assertEquals(
                List.of("you drink tea", "i drink"),
                ReadyBeginnings.of(DATASET, List.of(id("tea"), id("milk"), id("daily")), 2));
    }
}
