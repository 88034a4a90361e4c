package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PairDistancesTest {
    /** Words a, b of one category, c, d of another, e of none. */
    private final SimilarityMatrix similarity =
            new SimilarityMatrix(
                    new GroupedWords(
                            List.of(0, 1, 2, 3, 4), List.of(0, 0, 1, 1, GroupedWords.NONE), 5),
                    Matrix.copyOf(
                            5,
                            5,
                            new float[] {
                                1, 0.875f, 0, -0.5f, 0.25f, //
                                0.875f, 1, -0.0625f, -1, 0.25f, //
                                0, -0.0625f, 1, 0.625f, 0.25f, //
                                -0.5f, -1, 0.625f, 1, 0.25f, //
                                0.25f, 0.25f, 0.25f, 0.25f, 1
                            }));

    @Test
    void pairsWithinCategoriesAreToldFromThoseBetween() {
        PairDistances.Split split = PairDistances.split(similarity);
        assertEquals(2, split.within().pairs()); // a b, c d
        assertEquals((0.875 + 0.625) / 2, split.within().meanCosine(), 1e-12);
        assertEquals(4, split.between().pairs()); // a c, a d, b c, b d
        assertEquals((0 - 0.5 - 0.0625 - 1) / 4, split.between().meanCosine(), 1e-12);
    }

    @Test
    void distancesAreCountedInStretchesOfATenth() {
        PairDistances.Split split = PairDistances.split(similarity);
        // 1 - 0.875 = 0.125 and 1 - 0.625 = 0.375
        assertEquals(1, split.within().counts().get(1));
        assertEquals(1, split.within().counts().get(3));
        assertEquals(0.5, split.within().share(3));
        // 1, 1.5, 1.0625 and 2, of which the last stretch holds the largest distance
        assertEquals(2, split.between().counts().get(10));
        assertEquals(1, split.between().counts().get(15));
        assertEquals(1, split.between().counts().get(19));
        assertEquals(1.5, PairDistances.edge(15), 1e-12);
        assertEquals(2, PairDistances.edge(PairDistances.BINS), 1e-12);
    }

    @Test
    void allPairsIncludeTheWordsOfNoCategory() {
        PairDistances all = PairDistances.all(similarity);
        assertEquals(10, all.pairs());
        assertEquals((0.875 + 0.625 - 1.5625 + 4 * 0.25) / 10, all.meanCosine(), 1e-12);
        assertEquals(4, all.counts().get(7)); // 1 - 0.25
        assertEquals(10, all.counts().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void noPairsHaveNoMean() {
        SimilarityMatrix one =
                new SimilarityMatrix(
                        new GroupedWords(List.of(0), List.of(0), 1),
                        Matrix.copyOf(1, 1, new float[] {1}));
        assertTrue(Double.isNaN(PairDistances.all(one).meanCosine()));
        assertEquals(0, PairDistances.all(one).share(3));
    }
}
