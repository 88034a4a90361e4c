package org.driftscope.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;

/**
 * The cluster measures of a run in bounded memory: once there are too many, every second one goes
 * and later ones come at twice the distance. The newest is always the last.
 */
final class MeasureHistory {
    private static final int MOST = 600;

    /**
     * What was measured at a step.
     *
     * @param step updates made by then
     */
    record Point(long step, ClusterMeasures measures) {}

    private final List<Point> points = new ArrayList<>();
    private long gap = 1;

    void clear() {
        points.clear();
        gap = 1;
    }

    void add(long step, ClusterMeasures measures) {
        int size = points.size();
        if (size > 0 && step <= points.get(size - 1).step()) {
            return; // the same step in another state
        }
        // Only the last point may be nearer than the gap to the one before it.
        if (size > 1 && points.get(size - 1).step() - points.get(size - 2).step() < gap) {
            points.remove(size - 1);
        }
        points.add(new Point(step, measures));
        if (points.size() > MOST) {
            halve();
        }
    }

    /** Adds what was measured at steps up to {@code last}. */
    void add(Metrics known, long last) {
        for (int i = 0; i < known.size() && known.step(i) <= last; i++) {
            double silhouette = known.get(Metric.SILHOUETTE, i);
            double purity = known.get(Metric.PURITY, i);
            if (!Double.isNaN(silhouette) && !Double.isNaN(purity)) {
                add(known.step(i), new ClusterMeasures(silhouette, purity));
            }
        }
    }

    private void halve() {
        List<Point> kept = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = last % 2; i <= last; i += 2) {
            kept.add(points.get(i));
        }
        points.clear();
        points.addAll(kept);
        gap = Math.max(2 * gap, points.get(1).step() - points.get(0).step());
    }

    /** What was measured, by rising step. */
    List<Point> points() {
        return List.copyOf(points);
    }
}
