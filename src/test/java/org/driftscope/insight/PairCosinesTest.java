package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PairCosinesTest {
    /**
     * The mean of (1, 0), (0, 1) and (2, 2) is (1, 1), so that (0, −1), (−1, 0) and (1, 1) are
     * left; the row between them belongs to no word and counts for nothing.
     */
    @Test
    void theMeanOfTheWordsIsSubtractedFirst() {
        Matrix embeddings = Matrix.copyOf(4, 2, new float[] {1, 0, 90, -7, 0, 1, 2, 2});
        PairCosines cosines = PairCosines.centred(embeddings, new WordPairs(new int[] {0, 2, 3}));
        assertEquals(0, cosines.value(0), 1e-15);
        assertEquals(-StrictMath.sqrt(0.5), cosines.value(1), 1e-15);
        assertEquals(-StrictMath.sqrt(0.5), cosines.value(2), 1e-15);
    }

    /** The cosines are 0, −0.71 and −0.71, so their ranks 3, 1½ and 1½. */
    @Test
    void theirRanksAreThoseOfTheirSizes() {
        Matrix embeddings = Matrix.copyOf(3, 2, new float[] {1, 0, 0, 1, 2, 2});
        PairCosines cosines = PairCosines.centred(embeddings, new WordPairs(new int[] {0, 1, 2}));
        assertEquals(
                -1,
                cosines.ranks().correlation(Ranks.of(new double[] {1, 5, 5})).orElseThrow(),
                1e-15);
    }

    @Test
    void aVectorThatIsTheMeanHasNoDirection() {
        Matrix embeddings = Matrix.copyOf(3, 2, new float[] {1, 0, 3, 0, 2, 0});
        PairCosines cosines = PairCosines.centred(embeddings, new WordPairs(new int[] {0, 1, 2}));
        assertEquals(-1, cosines.value(0), 1e-15);
        assertEquals(0, cosines.value(1));
        assertEquals(0, cosines.value(2));
    }
}
