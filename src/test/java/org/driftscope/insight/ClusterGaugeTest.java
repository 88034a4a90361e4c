package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.projection.Basis;
import org.driftscope.projection.PrincipalComponents;
import org.junit.jupiter.api.Test;

class ClusterGaugeTest {
    private static final int[] IDS = {3, 5, 8, 11, 20, 21, 30, 39};
    private static final int[] LABELS = {4, 4, -1, 4, -1, -1, 7, 7};

    @Test
    void componentsThatAreKnownGiveTheSameMeasuresInTwoAndThreeDimensions() {
        SeededRandom random = new SeededRandom(7);
        ClusterGauge gauge = new ClusterGauge(IDS, LABELS);
        float[] values = new float[40 * 20];
        for (int step = 0; step < 5; step++) {
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) random.nextGaussian();
            }
            Matrix embeddings = Matrix.copyOf(40, 20, values);
            Optional<ClusterMeasures> expected;
            try (ClusterGauge fresh = new ClusterGauge(IDS, LABELS)) {
                expected = fresh.measure(embeddings);
            }
            assertEquals(expected, gauge.measure(embeddings));
            for (int k = 2; k <= 3; k++) {
                Basis known = PrincipalComponents.first(embeddings, IDS, k).basis();
                assertEquals(expected, gauge.measure(embeddings, known));
            }
        }
    }

    @Test
    void oneCategoryHasNoMeasuresWhateverIsKnown() {
        Matrix embeddings = Matrix.copyOf(3, 2, new float[] {0, 1, 1, 1, 4, 1});
        int[] ids = {0, 1, 2};
        Basis known = PrincipalComponents.first(embeddings, ids, 2).basis();
        ClusterGauge gauge = new ClusterGauge(ids, new int[] {4, 4, 4});
        assertEquals(Optional.empty(), gauge.measure(embeddings));
        assertEquals(Optional.empty(), gauge.measure(embeddings, known));
    }
}
