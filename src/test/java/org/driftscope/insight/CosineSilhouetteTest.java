package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class CosineSilhouetteTest {
    /** Angles 0 and 60 degrees of one label, 90 and 180 of the other; lengths play no part. */
    @Test
    void isWhatCanBeComputedByHand() {
        float r = (float) Math.sqrt(0.75);
        Matrix vectors = Matrix.copyOf(4, 2, new float[] {3, 0, 0.5f, r, 0, 7, -2, 0});
        // distances 1 - cos: (0,60) 0.5, (0,90) 1, (0,180) 2, (60,90) 0.1340, (60,180) 1.5,
        // (90,180) 1
        double first = (1.5 - 0.5) / 1.5;
        double secondB = (0.133975 + 1.5) / 2;
        double second = (secondB - 0.5) / secondB;
        double thirdB = (1 + 0.133975) / 2;
        double third = (thirdB - 1) / 1;
        double fourth = (1.75 - 1) / 1.75;
        assertEquals(
                (first + second + third + fourth) / 4,
                CosineSilhouette.mean(vectors, new int[] {0, 0, 1, 1}, 2),
                1e-6);
    }

    @Test
    void aVectorAloneWithItsLabelCountsAsZero() {
        Matrix vectors = Matrix.copyOf(3, 2, new float[] {1, 0, 1, 0, 0, 1});
        assertEquals(2.0 / 3, CosineSilhouette.mean(vectors, new int[] {0, 0, 1}, 2), 1e-12);
    }
}
