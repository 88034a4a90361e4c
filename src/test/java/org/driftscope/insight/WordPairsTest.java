package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WordPairsTest {
    private final WordPairs pairs = new WordPairs(new int[] {7, 3, 9, 4});

    @Test
    void numbersThePairsOfTheFirstWordFirst() {
        String all = "";
        for (int pair = 0; pair < pairs.count(); pair++) {
            all += " " + pairs.word(pairs.first(pair)) + "-" + pairs.word(pairs.second(pair));
        }
        assertEquals(" 7-3 7-9 7-4 3-9 3-4 9-4", all);
    }

    @Test
    void findsThePairOfTwoPlacesInEitherOrder() {
        for (int pair = 0; pair < pairs.count(); pair++) {
            assertEquals(pair, pairs.pair(pairs.first(pair), pairs.second(pair)));
            assertEquals(pair, pairs.pair(pairs.second(pair), pairs.first(pair)));
        }
    }

    @Test
    void refusesAPairOfOneWordAndAWordGivenTwice() {
        assertThrows(IllegalArgumentException.class, () -> pairs.pair(2, 2));
        assertThrows(IllegalArgumentException.class, () -> pairs.pair(0, 4));
        assertThrows(IllegalArgumentException.class, () -> pairs.pair(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new WordPairs(new int[] {1, 2, 1}));
    }

    @Test
    void noWordAndOneWordHaveNoPair() {
        assertEquals(0, new WordPairs(new int[0]).count());
        assertEquals(0, new WordPairs(new int[] {5}).count());
    }
}
