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
        softmax.apply(result, rows, columns);
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
        softmax.apply(x, 2, 2);
        assertArrayEquals(new float[] {1, 0.5f}, x[0]);
        assertArrayEquals(new float[] {0, 0.5f}, x[1]);
    }
}
