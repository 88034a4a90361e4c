package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class PlaneNeighborsTest {
    /** At 0, 5, 12, 90, 97, 109 and 126 degrees. */
    private static final int[] DEGREES = {0, 5, 12, 90, 97, 109, 126};

    private static final int[] ALL = {0, 1, 2, 3, 4, 5, 6};

    @Test
    void aPictureThatIsTheSpaceKeepsAllNeighbours() {
        assertEquals(1, PlaneNeighbors.share(circle(), circle(), ALL, 5));
        assertEquals(1, PlaneNeighbors.share(circle(), circle(), ALL, 1));
    }

    /** Of numpy: 3 of 14 pairs of a word and one of its two nearest. */
    @Test
    void aPictureThatMixesThemKeepsFew() {
        Matrix mixed =
                Matrix.copyOf(7, 2, new float[] {0, 0, 31, 0, 62, 0, 1, 0, 34, 0, 64, 0, 100, 0});
        assertEquals(3.0 / 14, PlaneNeighbors.share(circle(), mixed, ALL, 2), 1e-15);
    }

    /**
     * Of the first and the last three words each one's nearest: 0-1, 1-0, 2-1 and 4-5, 5-4, 6-5.
     */
    @Test
    void onlyTheGivenWordsCount() {
        Matrix mixed = Matrix.copyOf(7, 1, new float[] {0, 1, 2.5f, 1, 20, 21, 22.5f});
        int[] words = {0, 1, 2, 4, 5, 6};
        assertEquals(1, PlaneNeighbors.share(circle(), mixed, words, 1));
    }

    @Test
    void allOthersAreNearestWhereThereAreFew() {
        Matrix mixed = Matrix.copyOf(7, 1, new float[] {6, 2, 9, 1, 7, 3, 0});
        assertEquals(1, PlaneNeighbors.share(circle(), mixed, new int[] {1, 2, 3}, 5));
    }

    @Test
    void oneWordHasNoNeighbours() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PlaneNeighbors.share(circle(), circle(), new int[] {1}, 5));
    }

    static Matrix circle() {
        return circle(DEGREES);
    }

    static Matrix circle(int... degrees) {
        float[] values = new float[2 * degrees.length];
        for (int i = 0; i < degrees.length; i++) {
            values[2 * i] = (float) StrictMath.cos(StrictMath.toRadians(degrees[i]));
            values[2 * i + 1] = (float) StrictMath.sin(StrictMath.toRadians(degrees[i]));
        }
        return Matrix.owning(degrees.length, 2, values);
    }
}
