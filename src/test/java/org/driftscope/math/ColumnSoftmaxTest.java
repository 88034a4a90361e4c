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
}
