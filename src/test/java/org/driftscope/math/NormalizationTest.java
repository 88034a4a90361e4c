package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/**
 * By hand, with numbers that binary fractions hold exactly; the last value is not to be touched.
 */
class NormalizationTest {
    private final float[] x = {3, -1, 9};

    @Test
    void centreTakesTheMeanOffAndAddsTheSquare() {
        float[] squares = {1, 2, 9};
        Normalization.centre(new float[] {1, 1, 9}, x, squares, 2);
        assertArrayEquals(new float[] {2, -2, 9}, x);
        assertArrayEquals(new float[] {5, 6, 9}, squares);
    }

    @Test
    void normalizeScalesAndAppliesGainAndBias() {
        float[] y = {0, 0, 9};
        Normalization.normalize(new float[] {0.5f, 2, 9}, 4, 1, x, y, 2);
        assertArrayEquals(new float[] {1.5f, -2, 9}, x);
        assertArrayEquals(new float[] {7, -7, 9}, y);
    }

    @Test
    void addMeansAddsAShareOfGradientAndProduct() {
        float[] product = {0, 0, 9};
        float[] mean = {1, 1, 9};
        float[] meanOfProducts = {2, 2, 9};
        Normalization.addMeans(0.5f, new float[] {4, 8, 9}, x, product, mean, meanOfProducts, 2);
        assertArrayEquals(new float[] {12, -8, 9}, product);
        assertArrayEquals(new float[] {3, 5, 9}, mean);
        assertArrayEquals(new float[] {8, -2, 9}, meanOfProducts);
    }

    @Test
    void addGradientAddsTheThreeTerms() {
        float[] sum = {100, 200, 9};
        Normalization.addGradient(
                2,
                new float[] {4, 8, 9},
                x,
                new float[] {1, 2, 9},
                new float[] {0.5f, 3, 9},
                new float[] {2, 0.5f, 9},
                sum,
                2);
        // 2 (2 * 4 - 1 - 0.5 * 3) and 0.5 (2 * 8 - 2 + 3 * 1)
        assertArrayEquals(new float[] {111, 208.5f, 9}, sum);
    }
}
