package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenSetTest {
    @Test
    void holdsWhatItIsMadeOfAndNothingElse() {
        TokenSet set = TokenSet.of(List.of(3, 700, 3));

        assertEquals(2, set.size());
        assertTrue(set.contains(3) && set.contains(700));
        assertFalse(set.contains(0) || set.contains(701) || set.contains(1_000_000));
        assertFalse(set.contains(-1), "no word");
        assertFalse(set.isEmpty());
        assertTrue(TokenSet.NONE.isEmpty());
    }

    @Test
    void isEqualToAnotherOfTheSameIds() {
        assertEquals(TokenSet.of(List.of(0, 2, 4)), TokenSet.where(6, id -> id % 2 == 0));
        assertNotEquals(TokenSet.of(List.of(0, 2, 4)), TokenSet.where(7, id -> id % 2 == 0));
    }
}
