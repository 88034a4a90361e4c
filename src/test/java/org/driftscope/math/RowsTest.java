package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowsTest {
    private final float[] x = {1, 2, 3, 9};
    private final float[] y = {10, 20, 30, 9};
    private final float[] z = {100, 200, 300, 9};

    @Test
    void addAddsARow() {
        Rows.add(x, y, 3);
        assertArrayEquals(new float[] {11, 22, 33, 9}, y);
    }

    @Test
    void addAddsANumber() {
        Rows.add(5, y, 3);
        assertArrayEquals(new float[] {15, 25, 35, 9}, y);
    }

    @Test
    void addScaledAddsAMultiple() {
        Rows.addScaled(2, x, y, 3);
        assertArrayEquals(new float[] {12, 24, 36, 9}, y);
    }

    @Test
    void subtractSubtractsARow() {
        Rows.subtract(x, y, 3);
        assertArrayEquals(new float[] {9, 18, 27, 9}, y);
    }

    @Test
    void multiplyMultipliesByARow() {
        Rows.multiply(x, y, 3);
        assertArrayEquals(new float[] {10, 40, 90, 9}, y);
    }

    @Test
    void multiplyMultipliesByANumber() {
        Rows.multiply(0.5f, y, 3);
        assertArrayEquals(new float[] {5, 10, 15, 9}, y);
    }

    @Test
    void addProductAdds() {
        Rows.addProduct(x, y, z, 3);
        assertArrayEquals(new float[] {110, 240, 390, 9}, z);
    }

    @Test
    void maximumKeepsTheLarger() {
        Rows.maximum(new float[] {50, 0, 31}, y, 3);
        assertArrayEquals(new float[] {50, 20, 31, 9}, y);
    }

    @Test
    void reciprocalsReplaceTheirNumbers() {
        float[] a = {2, 4, 9};
        Rows.invert(a, 2);
        assertArrayEquals(new float[] {0.5f, 0.25f, 9}, a);
        float[] b = {3, 15, 9};
        Rows.invertRoot(1, b, 2);
        assertArrayEquals(new float[] {0.5f, 0.25f, 9}, b);
    }

    @Test
    void addProductsSumsOverTheRowsAskedForHoweverMany() {
        int columns = 5;
        float[][] a = new float[12][columns];
        float[][] b = new float[12][columns];
        for (int row = 0; row < 12; row++) {
            for (int i = 0; i < columns; i++) {
                a[row][i] = row + 1;
                b[row][i] = i - row;
            }
        }
        for (int first = 0; first < 3; first++) {
            for (int last = first; last <= 12; last++) {
                float[] sum = {1, 1, 1, 1, 1};
                Rows.addProducts(a, b, first, last, sum, 0, 4);
                for (int i = 0; i < columns; i++) {
                    int expected = 1;
                    for (int row = first; row < last && i < 4; row++) {
                        expected += (row + 1) * (i - row);
                    }
                    assertEquals(expected, sum[i], first + " to " + last);
                }
            }
        }
    }

    @Test
    void addAllSumsOverTheRowsHoweverMany() {
        for (int rows = 0; rows < 10; rows++) {
            float[][] a = new float[rows][4];
            for (int row = 0; row < rows; row++) {
                a[row] = new float[] {row, 2, 1, 7};
            }
            float[] sum = {1, 1, 1, 1};
            Rows.addAll(a, sum, 3);
            float[] expected = {1 + rows * (rows - 1) / 2f, 1 + 2 * rows, 1 + rows, 1};
            assertArrayEquals(expected, sum);
        }
    }

    @Test
    void aRangeLeavesTheRestAlone() {
        Rows.add(x, y, 1, 3);
        assertArrayEquals(new float[] {10, 22, 33, 9}, y);
        Rows.subtract(x, y, 1, 3);
        assertArrayEquals(new float[] {10, 20, 30, 9}, y);
        Rows.multiply(x, y, 1, 2);
        assertArrayEquals(new float[] {10, 40, 30, 9}, y);
        Rows.multiply(0.5f, y, 1, 2);
        assertArrayEquals(new float[] {10, 20, 30, 9}, y);
        Rows.maximum(new float[] {50, 50, 50, 50}, y, 2, 3);
        assertArrayEquals(new float[] {10, 20, 50, 9}, y);
        Rows.addProduct(x, y, z, 1, 2);
        assertArrayEquals(new float[] {100, 240, 300, 9}, z);
        Rows.addProducts(new float[][] {x}, new float[][] {y}, 0, 1, z, 2, 3);
        assertArrayEquals(new float[] {100, 240, 450, 9}, z);
    }
}
