package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final float[] x = {9, 1, 2, 3, 9};
    private final float[] y = {9, 9, 10, 20, 30, 9};
    private final float[] z = new float[4];

    @BeforeEach
    void fillTarget() {
        z[1] = 100;
        z[2] = 200;
        z[3] = 300;
    }

    @Test
    void addAddsARow() {
        Rows.add(x, 1, y, 2, 3);
        assertArrayEquals(new float[] {9, 9, 11, 22, 33, 9}, y);
    }

    @Test
    void addAddsANumber() {
        Rows.add(5, y, 2, 3);
        assertArrayEquals(new float[] {9, 9, 15, 25, 35, 9}, y);
    }

    @Test
    void subtractSubtractsARow() {
        Rows.subtract(x, 1, y, 2, 3);
        assertArrayEquals(new float[] {9, 9, 9, 18, 27, 9}, y);
    }

    @Test
    void multiplyMultipliesByARow() {
        Rows.multiply(x, 1, y, 2, 3);
        assertArrayEquals(new float[] {9, 9, 10, 40, 90, 9}, y);
    }

    @Test
    void multiplyMultipliesByANumber() {
        Rows.multiply(0.5f, y, 2, 3);
        assertArrayEquals(new float[] {9, 9, 5, 10, 15, 9}, y);
    }

    @Test
    void maximumKeepsTheLarger() {
        Rows.maximum(new float[] {50, 0, 31}, 0, y, 2, 3);
        assertArrayEquals(new float[] {9, 9, 50, 20, 31, 9}, y);
    }

    @Test
    void addProductAddsAProduct() {
        Rows.addProduct(x, 1, y, 2, z, 1, 3);
        assertArrayEquals(new float[] {0, 110, 240, 390}, z);
    }

    @Test
    void subtractProductSubtractsAProduct() {
        Rows.subtractProduct(x, 1, y, 2, z, 1, 3);
        assertArrayEquals(new float[] {0, 90, 160, 210}, z);
    }

    @Test
    void addScaledAddsAMultiple() {
        Rows.addScaled(2, x, 1, z, 1, 3);
        assertArrayEquals(new float[] {0, 102, 204, 306}, z);
    }

    @Test
    void scaleAndShiftDoesBoth() {
        Rows.scaleAndShift(2, 1, x, 1, z, 1, 3);
        assertArrayEquals(new float[] {0, 3, 5, 7}, z);
    }
}
