package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnSoftmaxTest {
    private final ColumnSoftmax softmax = new ColumnSoftmax(new Exponential(), 8);

    @Test
    void agreesWithTheDefinitionInDouble() {
        int rows = 5;
        int columns = 7;
        SeededRandom random = new SeededRandom(1);
        float[][] x = new float[rows][columns + 1];
        float[][] result = new float[rows][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int n = 0; n <= columns; n++) {
                x[row][n] = (float) (5 * random.nextGaussian());
                result[row][n] = x[row][n];
            }
        }
        softmax.apply(result, new int[rows], rows, columns);
        for (int n = 0; n < columns; n++) {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += StrictMath.exp(x[row][n]);
            }
            for (int row = 0; row < rows; row++) {
                assertEquals(StrictMath.exp(x[row][n]) / sum, result[row][n], 1e-6);
            }
        }
        assertEquals(x[0][columns], result[0][columns]);
    }

    @Test
    void whatIsMaskedGetsExactlyNothingAndLargeScoresDoNotOverflow() {
        float[][] x = {{1000, 3}, {Float.NEGATIVE_INFINITY, 3}};
        softmax.apply(x, new int[2], 2, 2);
        assertArrayEquals(new float[] {1, 0.5f}, x[0]);
        assertArrayEquals(new float[] {0, 0.5f}, x[1]);
    }

    /**
     * The first column has one row, the second two, the third three; by hand with exp(ln 2) = 2.
     */
    @Test
    void aRowThatBeginsLaterLeavesTheColumnsBeforeItAlone() {
        float two = (float) StrictMath.log(2);
        float[][] x = {{5, two, 0}, {99, 0, 0}, {99, 99, two}};
        softmax.apply(x, new int[] {0, 1, 2}, 3, 3);
        assertArrayEquals(new float[] {1, 2 / 3f, 1 / 4f}, x[0], 1e-6f);
        assertArrayEquals(new float[] {99, 1 / 3f, 1 / 4f}, x[1], 1e-6f);
        assertArrayEquals(new float[] {99, 99, 1 / 2f}, x[2], 1e-6f);
    }

    /** Derivatives of a weighted sum of the results, by differences of the definition in double. */
    @Test
    void theGradientAgreesWithDifferences() {
        int[] starts = {0, 0, 1, 3};
        SeededRandom random = new SeededRandom(2);
        float[][] y = new float[4][5];
        float[][] gradient = new float[4][5];
        double[][] x = new double[4][5];
        double[][] shares = new double[4][5];
        for (int row = 0; row < 4; row++) {
            for (int n = 0; n < 5; n++) {
                y[row][n] = (float) random.nextGaussian();
                gradient[row][n] = (float) random.nextGaussian();
                x[row][n] = y[row][n];
                shares[row][n] = gradient[row][n];
            }
        }
        softmax.apply(y, starts, 4, 5);
        softmax.backward(y, gradient, starts, 4, 5);
        for (int n = 0; n < 5; n++) {
            for (int row = 0; row < 4; row++) {
                double expected = shares[row][n]; // what stands before the row's start stays
                if (n >= starts[row]) {
                    double there = x[row][n];
                    x[row][n] = there + 1e-6;
                    double more = weightedSum(x, shares, starts, n);
                    x[row][n] = there - 1e-6;
                    double less = weightedSum(x, shares, starts, n);
                    x[row][n] = there;
                    expected = (more - less) / 2e-6;
                }
                assertEquals(expected, gradient[row][n], 2e-6);
            }
        }
    }

    private static double weightedSum(double[][] x, double[][] shares, int[] starts, int n) {
        double weighted = 0;
        double sum = 0;
        for (int row = 0; row < x.length; row++) {
            if (n >= starts[row]) {
                weighted += shares[row][n] * StrictMath.exp(x[row][n]);
                sum += StrictMath.exp(x[row][n]);
            }
        }
        return weighted / sum;
    }
}
