package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ColumnVectorTest {
    /** (2, 3) from index 1 on. */
    private final float[] x = {9, 1, 5, 3, 4, 2, 6};

    private final ColumnVector vector = new ColumnVector(3);

    private static float[] values(ColumnVector vector) {
        return new float[] {vector.get(0), vector.get(1), vector.get(2)};
    }

    @Test
    void buildsUpTheSumOfTheRows() {
        vector.fill(0, 3);
        vector.add(x, 1, 3);
        vector.add(x, 4, 3);
        assertArrayEquals(new float[] {5, 7, 9}, values(vector));
    }

    @Test
    void buildsUpTheLargestOfTheRows() {
        vector.fill(Float.NEGATIVE_INFINITY, 3);
        vector.keepMaximum(x, 1, 3);
        vector.keepMaximum(x, 4, 3);
        assertArrayEquals(new float[] {4, 5, 6}, values(vector));
    }

    @Test
    void buildsUpSumsOfProductsAndOfMultiples() {
        vector.fill(1, 3);
        vector.addProduct(x, 1, x, 1, 3);
        assertArrayEquals(new float[] {2, 26, 10}, values(vector));
        vector.addScaled(10, x, 4, 3);
        assertArrayEquals(new float[] {42, 46, 70}, values(vector));
    }

    @Test
    void isScaledAndInverted() {
        vector.set(0, 1);
        vector.set(1, 2);
        vector.set(2, 4);
        vector.multiply(2, 3);
        vector.invert(3);
        assertArrayEquals(new float[] {0.5f, 0.25f, 0.125f}, values(vector));
        vector.fill(3, 3);
        vector.invertRoot(1, 3);
        assertArrayEquals(new float[] {0.5f, 0.5f, 0.5f}, values(vector));
    }

    @Test
    void isAppliedToARow() {
        vector.set(0, 1);
        vector.set(1, 2);
        vector.set(2, 3);
        vector.subtractFrom(x, 1, 3);
        assertArrayEquals(new float[] {9, 0, 3, 0, 4, 2, 6}, x);
        vector.multiplyInto(x, 4, 3);
        assertArrayEquals(new float[] {9, 0, 3, 0, 4, 4, 18}, x);
        float[] y = {7, 7, 7};
        vector.addProductTo(y, 0, x, 1, 3);
        assertArrayEquals(new float[] {7, 13, 7}, y);
        vector.subtractProductFrom(y, 0, x, 4, 3);
        assertArrayEquals(new float[] {3, 5, -47}, y);
    }
}
