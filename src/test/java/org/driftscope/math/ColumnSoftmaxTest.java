package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnSoftmaxTest {
    private final ColumnSoftmax softmax = new ColumnSoftmax(new Exponential(), 8);

    @Test
    void agreesWithTheDefinitionInDouble() {
        int rows = 5;
        int columns = 7;
        SeededRandom random = new SeededRandom(1);
        float[] x = new float[2 + rows * columns];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (5 * random.nextGaussian());
        }
        float[] result = x.clone();
        softmax.apply(result, 2, rows, columns);
        for (int n = 0; n < columns; n++) {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += StrictMath.exp(x[2 + row * columns + n]);
            }
            for (int row = 0; row < rows; row++) {
                int at = 2 + row * columns + n;
                assertEquals(StrictMath.exp(x[at]) / sum, result[at], 1e-6);
            }
        }
        assertEquals(x[1], result[1]);
    }

    @Test
    void whatIsMaskedGetsExactlyNothingAndLargeScoresDoNotOverflow() {
        float[] x = {1000, 3, Float.NEGATIVE_INFINITY, 3};
        softmax.apply(x, 0, 2, 2);
        assertEquals(1, x[0]);
        assertEquals(0, x[2]);
        assertEquals(0.5f, x[1]);
        assertEquals(0.5f, x[3]);
    }
}
