package org.driftscope.ui.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.junit.jupiter.api.Test;

class MeasureHistoryTest {
    private final MeasureHistory history = new MeasureHistory();

    /** Of an opened run: step 2 has no purity, step 9 lies behind. */
    @Test
    void beginsWithWhatWasSaved() {
        Map<Metric, double[]> columns = new EnumMap<>(Metric.class);
        columns.put(Metric.SILHOUETTE, new double[] {0.1, 0.2, 0.3, 0.4});
        columns.put(Metric.PURITY, new double[] {0.5, Double.NaN, 0.7, 0.8});
        history.add(Metrics.owning(new long[] {0, 2, 4, 9}, columns), 4);
        assertEquals(
                List.of(
                        new MeasureHistory.Point(0, new ClusterMeasures(0.1, 0.5)),
                        new MeasureHistory.Point(4, new ClusterMeasures(0.3, 0.7))),
                history.points());
    }

    @Test
    void keepsWhatWasMeasuredOnceAStep() {
        add(0);
        add(1);
        add(1);
        add(5);
        assertEquals(List.of(0L, 1L, 5L), steps());
        assertEquals(0.005, history.points().get(2).measures().silhouette2d());
    }

    @Test
    void aLongRunIsKeptInBoundedMemoryFromItsStartToItsEndAtEvenDistances() {
        for (long step = 0; step <= 100_000; step++) {
            add(step);
            assertEquals(step, steps().get(steps().size() - 1));
        }
        List<Long> steps = steps();
        assertTrue(steps.size() <= 600 && steps.size() >= 250, () -> "" + steps.size());
        assertTrue(steps.get(0) < 1_000);
        long gap = steps.get(1) - steps.get(0);
        for (int i = 1; i < steps.size() - 1; i++) {
            assertTrue(steps.get(i) - steps.get(i - 1) <= 2 * gap, steps::toString);
        }
    }

    @Test
    void anotherRunStartsAnew() {
        add(7);
        history.clear();
        add(0);
        assertEquals(List.of(0L), steps());
    }

    private void add(long step) {
        history.add(step, new ClusterMeasures(step / 1000.0, 1));
    }

    private List<Long> steps() {
        return history.points().stream().map(MeasureHistory.Point::step).toList();
    }
}
