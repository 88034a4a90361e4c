package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class SimilarityMatrixTest {
    private final Matrix embeddings =
            Matrix.copyOf(5, 2, new float[] {3, 4, 9, 9, 4, 3, -6, -8, 0, 0});

    @Test
    void eachCellIsTheCosineOfItsRowAndColumn() {
        GroupedWords words = new GroupedWords(List.of(2, 0, 3, 4), List.of(0, 0, 1, 1), 4);
        Matrix cosines = SimilarityMatrix.of(embeddings, words).cosines();
        // (3, 4) and (4, 3): 24 / 25; (-6, -8) points against (3, 4); (0, 0) has no direction.
        float[][] expected = {
            {1, 0.96f, -0.96f, 0}, {0.96f, 1, -1, 0}, {-0.96f, -1, 1, 0}, {0, 0, 0, 0}
        };
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(expected[i][j], cosines.get(i, j), 1e-6, i + ", " + j);
            }
        }
    }

    @Test
    void noWordsHaveNoCosines() {
        GroupedWords none = new GroupedWords(List.of(), List.of(), 0);
        assertEquals(0, SimilarityMatrix.of(embeddings, none).cosines().rows());
    }

    @Test
    void aMatrixOfAnotherSizeIsRefused() {
        GroupedWords words = new GroupedWords(List.of(0), List.of(0), 1);
        Matrix wrong = Matrix.copyOf(1, 2, new float[2]);
        assertThrows(IllegalArgumentException.class, () -> new SimilarityMatrix(words, wrong));
    }
}
