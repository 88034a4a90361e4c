package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PairSimilarityTest {
    private final Matrix rows = Matrix.copyOf(4, 2, new float[] {3, 4, 4, 3, -6, -8, 0, 0});

    @Test
    void cosineIsTheInnerProductOverTheLengths() {
        assertEquals(24.0 / 25, PairSimilarity.cosine(rows, 0, 1), 1e-15);
        assertEquals(-1, PairSimilarity.cosine(rows, 0, 2), 1e-15);
        assertEquals(1, PairSimilarity.cosine(rows, 1, 1), 1e-15);
    }

    @Test
    void cosineWithAZeroVectorIsZero() {
        assertEquals(0, PairSimilarity.cosine(rows, 0, 3));
    }

    @Test
    void centredCosineSubtractsTheMeanOfTheGivenRows() {
        // Mean of rows 1 and 3: (2, 1.5). Row 0 less it: (1, 2.5); row 1: (2, 1.5).
        double expected = (2 + 3.75) / (Math.sqrt(7.25) * Math.sqrt(6.25));
        assertEquals(expected, PairSimilarity.centredCosine(rows, 0, 1, new int[] {1, 3}), 1e-15);
    }

    @Test
    void theMeanOfNothingIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PairSimilarity.centredCosine(rows, 0, 1, new int[0]));
    }
}
