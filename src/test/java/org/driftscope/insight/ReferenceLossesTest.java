package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceLossesTest {
    private static final double LN2 = 0.6931471805599453;
    private static final double LN3 = 1.0986122886681098;

    @Test
    void fourSentencesGiveTheEntropiesWorkedOutByHand() {
        // a x c, a x d, b x d, b x d: predicted are x x x x, c, d d d.
        List<int[]> sentences =
                List.of(
                        new int[] {0, 2, 3},
                        new int[] {0, 2, 4},
                        new int[] {1, 2, 4},
                        new int[] {1, 2, 4});
        ReferenceLosses losses = ReferenceLosses.of(sentences, 5, 8);
        assertEquals(StrictMath.log(5), losses.uniform());
        // x 4/8, c 1/8, d 3/8
        assertEquals((4 * LN2 + 3 * LN2 + 3 * (3 * LN2 - LN3)) / 8, losses.unigram(), 1e-15);
        // After a or b always x; after x: c 1/4, d 3/4.
        assertEquals((2 * LN2 + 3 * (2 * LN2 - LN3)) / 8, losses.bigram(), 1e-15);
        // After a x: c or d, evenly; after b x: d.
        assertEquals(2 * LN2 / 8, losses.fullPrefix(), 1e-15);
    }

    @Test
    void onlyWhatTheContextHoldsIsKnown() {
        // As above with a context of 1: the prefix is the token before and no more.
        List<int[]> sentences =
                List.of(
                        new int[] {0, 2, 3},
                        new int[] {0, 2, 4},
                        new int[] {1, 2, 4},
                        new int[] {1, 2, 4});
        ReferenceLosses losses = ReferenceLosses.of(sentences, 5, 1);
        assertEquals(losses.bigram(), losses.fullPrefix());
    }

    @Test
    void aLongSentenceIsReadInPieces() {
        // In pieces of 2 the "2" begins a new one: 3 or 5 follow, evenly. In pieces of 3 the first
        // token is still known and decides.
        List<int[]> sentences = List.of(new int[] {0, 1, 2, 3}, new int[] {4, 1, 2, 5});
        assertEquals(2 * LN2 / 6, ReferenceLosses.of(sentences, 6, 2).fullPrefix(), 1e-15);
        assertEquals(0, ReferenceLosses.of(sentences, 6, 3).fullPrefix());
    }

    @Test
    void aSentenceOfOneTokenPredictsNothing() {
        List<int[]> sentences = List.of(new int[] {0, 1}, new int[] {2}, new int[] {});
        ReferenceLosses losses = ReferenceLosses.of(sentences, 3, 4);
        assertEquals(0, losses.unigram());
        assertThrows(
                IllegalArgumentException.class,
                () -> ReferenceLosses.of(List.of(new int[] {2}), 3, 4));
        assertThrows(IllegalArgumentException.class, () -> ReferenceLosses.of(sentences, 3, 0));
    }
}
