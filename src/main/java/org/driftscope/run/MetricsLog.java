package org.driftscope.run;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Collects the metrics of a run: of every step at first; whenever the room is full, every second of
 * those kept is dropped, and from then on only every second is kept. Owned by the training thread.
 */
final class MetricsLog {
    private static final int ROW = Double.BYTES * (1 + Metric.values().length);
    private static final int FIRST_CAPACITY = 256;

    private final int mostRows;
    private long[] steps;
    private final Map<Metric, double[]> columns = new EnumMap<>(Metric.class);
    private long stride = 1;
    private int size;

    /** Takes at most {@code mostBytes}, or room for two steps. */
    MetricsLog(long mostBytes) {
        mostRows = (int) Math.max(2, Math.min(mostBytes / ROW, Integer.MAX_VALUE / 2));
        int capacity = Math.min(FIRST_CAPACITY, mostRows);
        steps = new long[capacity];
        for (Metric metric : Metric.values()) {
            columns.put(metric, new double[capacity]);
        }
    }

    /** Takes the metrics of a frame; those of its step and of later ones are forgotten first. */
    void add(Frame frame) {
        while (size > 0 && steps[size - 1] >= frame.step()) {
            size--;
        }
        if (frame.step() % stride != 0) {
            return;
        }
        makeRoom();
        if (frame.step() % stride == 0) {
            steps[size] = frame.step();
            columns.forEach((metric, column) -> column[size] = metric.of(frame));
            size++;
        }
    }

    /** Begins with these, as far as there is room. */
    void begin(Metrics metrics) {
        size = 0;
        for (int i = 0; i < metrics.size(); i++) {
            if (metrics.step(i) % stride == 0) {
                makeRoom();
                steps[size] = metrics.step(i);
                for (Map.Entry<Metric, double[]> column : columns.entrySet()) {
                    column.getValue()[size] = metrics.get(column.getKey(), i);
                }
                size++;
            }
        }
    }

    private void makeRoom() {
        if (size < steps.length) {
            return;
        }
        if (size == mostRows) {
            thin();
        } else {
            int capacity = Math.min(mostRows, 2 * size);
            steps = Arrays.copyOf(steps, capacity);
            columns.replaceAll((metric, column) -> Arrays.copyOf(column, capacity));
        }
    }

    private void thin() {
        while (size == mostRows) {
            stride *= 2;
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (steps[i] % stride == 0) {
                    steps[kept] = steps[i];
                    for (double[] column : columns.values()) {
                        column[kept] = column[i];
                    }
                    kept++;
                }
            }
            size = kept;
        }
    }

    /** The memory it takes, in bytes. */
    long bytes() {
        return (long) ROW * steps.length;
    }

    /** Those collected so far. */
    Metrics metrics() {
        Map<Metric, double[]> copies = new EnumMap<>(Metric.class);
        columns.forEach((metric, column) -> copies.put(metric, Arrays.copyOf(column, size)));
        return Metrics.owning(Arrays.copyOf(steps, size), copies);
    }
}
