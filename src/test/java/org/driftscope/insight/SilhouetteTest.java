package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.junit.jupiter.api.Test;

/** Against the formula, point by point. */
class SilhouetteTest {
    private static double byFormula(Matrix points, int[] labels, int labelCount) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            int own = labels[i];
            double nearest = Double.POSITIVE_INFINITY;
            for (int label = 0; label < labelCount; label++) {
                nearest =
                        label == own ? nearest : Math.min(nearest, mean(points, labels, i, label));
            }
            double within = mean(points, labels, i, own);
            sum += Double.isNaN(within) ? 0 : (nearest - within) / Math.max(nearest, within);
        }
        return sum / labels.length;
    }

    /** The mean distance from point i to the others of a label; NaN where there are none. */
    private static double mean(Matrix points, int[] labels, int i, int label) {
        return IntStream.range(0, labels.length)
                .filter(j -> j != i && labels[j] == label)
                .mapToDouble(
                        j ->
                                StrictMath.hypot(
                                        points.get(i, 0) - (double) points.get(j, 0),
                                        points.get(i, 1) - (double) points.get(j, 1)))
                .average()
                .orElse(Double.NaN);
    }

    @Test
    void theSumsByLabelGiveWhatTheFormulaGives() {
        SeededRandom random = new SeededRandom(6);
        for (int labelCount = 2; labelCount <= 9; labelCount++) {
            int n = 10 * labelCount + 1;
            int[] labels = new int[n];
            float[] values = new float[2 * n];
            for (int i = 0; i < n; i++) {
                labels[i] = i % (labelCount - 1); // the last label is left for the last point alone
                values[2 * i] = (float) random.nextGaussian() + 2 * labels[i];
                values[2 * i + 1] = (float) random.nextGaussian();
            }
            labels[n - 1] = labelCount - 1;
            Matrix points = Matrix.owning(n, 2, values);
            double expected = byFormula(points, labels, labelCount);
            assertEquals(expected, Silhouette.mean(points, labels, labelCount), 1e-13);
        }
    }

    @Test
    void aThirdCoordinateDoesNotCount() {
        Matrix plane = Matrix.copyOf(4, 2, new float[] {0, 1, 1, 1, 4, 1, 6, 1});
        Matrix space = Matrix.copyOf(4, 3, new float[] {0, 1, 9, 1, 1, -4, 4, 1, 0, 6, 1, 70});
        int[] labels = {0, 0, 1, 1};
        assertEquals(Silhouette.mean(plane, labels, 2), Silhouette.mean(space, labels, 2));
    }
}
