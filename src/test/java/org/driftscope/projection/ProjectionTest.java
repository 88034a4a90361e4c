package org.driftscope.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.OptionalLong;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final Basis PLANE =
            new Basis(new double[] {7, 8, 9}, new double[][] {{1, 0, 0}, {0, 1, 0}});

    private static Projection projection(boolean unitLength) {
        return new Projection(
                Matrix.zeros(1, 2),
                PLANE,
                PLANE,
                List.of(0.5, 0.3),
                0.8,
                List.of(0),
                new Viewing(List.of(), OptionalLong.empty(), unitLength));
    }

    @Test
    void directionsForgetTheOrigin() {
        Matrix directions = Matrix.copyOf(2, 3, new float[] {1, 2, 3, 0, -1, 5});

        Matrix placed = projection(false).placeDirections(directions, Matrix.zeros(1, 3), PLANE);

        assertArrayEquals(new float[] {1, 2, 0, -1}, placed.toArray());
    }

    @Test
    void atLengthOneOnlyWhatTurnsAVectorMovesIt() {
        Matrix at = Matrix.copyOf(1, 3, new float[] {3, 4, 0});
        // u = (0.6, 0.8, 0), |x| = 5. Along x nothing moves; across it (-4, 3)/5; (1, 0) moves by
        // (1 - 0.36, -0.48)/5; the third channel is square to the plane.
        Matrix directions = Matrix.copyOf(4, 3, new float[] {3, 4, 0, -4, 3, 0, 1, 0, 0, 0, 0, 2});

        Matrix placed = projection(true).placeDirections(directions, at, PLANE);

        assertArrayEquals(
                new float[] {0, 0, -0.8f, 0.6f, 0.128f, -0.096f, 0, 0}, placed.toArray(), 1e-6f);
    }

    @Test
    void theDirectionsAtLengthOneAreWhatASmallStepDoes() {
        Projection projection = projection(true);
        float[] x = {0.3f, -0.7f, 0.4f};
        float[] d = {0.5f, 0.2f, -0.9f};
        float h = 1e-3f;
        float[] ends = new float[6];
        for (int c = 0; c < 3; c++) {
            ends[c] = x[c] - h * d[c];
            ends[3 + c] = x[c] + h * d[c];
        }
        float[] placed = projection.place(Matrix.owning(2, 3, ends)).toArray();

        Matrix direction =
                projection.placeDirections(Matrix.owning(1, 3, d), Matrix.owning(1, 3, x), PLANE);

        float[] slope = {(placed[2] - placed[0]) / (2 * h), (placed[3] - placed[1]) / (2 * h)};
        assertArrayEquals(slope, direction.toArray(), 1e-3f);
    }

    @Test
    void aVectorOfZerosHasNoDirection() {
        Matrix placed =
                projection(true)
                        .placeDirections(
                                Matrix.copyOf(1, 3, new float[] {1, 1, 1}),
                                Matrix.zeros(1, 3),
                                PLANE);

        assertArrayEquals(new float[] {0, 0}, placed.toArray());
    }
}
