package org.driftscope.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class BasisTest {
    private final Basis basis =
            new Basis(
                    new double[] {1, 2, 3, 4, 5},
                    new double[][] {{0.6, 0, 0, 0, 0.8}, {0, 0, -1, 0, 0}});

    @Test
    void coordinatesAreMeasuredFromTheOriginAlongTheAxes() {
        Matrix rows = Matrix.copyOf(2, 5, new float[] {1, 2, 3, 4, 5, 11, 0, 5, 9, 15});
        // (11 - 1)·0.6 + (15 - 5)·0.8 = 14 and -(5 - 3) = -2
        assertArrayEquals(new float[] {0, 0, 14, -2}, basis.project(rows).toArray(), 1e-6f);
    }

    @Test
    void differencesKnowNoOrigin() {
        Matrix rows = Matrix.copyOf(1, 5, new float[] {10, 0, 2, 5, 10});
        assertArrayEquals(new float[] {14, -2}, basis.projectDifferences(rows).toArray(), 1e-6f);
    }

    @Test
    void laterChangesOfTheArraysDoNotReachIt() {
        double[] origin = {1, 2};
        double[][] axes = {{1, 0}};
        Basis copied = new Basis(origin, axes);
        origin[0] = 9;
        axes[0][1] = 9;
        assertEquals(1, copied.origin(0));
        assertEquals(0, copied.axis(0, 1));
    }

    @Test
    void axesAndRowsOfAnotherLengthAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Basis(new double[2], new double[][] {{1, 0}, {1}}));
        Matrix rows = Matrix.copyOf(1, 2, new float[2]);
        assertThrows(IllegalArgumentException.class, () -> basis.project(rows));
        assertThrows(IndexOutOfBoundsException.class, () -> basis.axis(0, 5));
    }
}
