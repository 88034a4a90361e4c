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
    private final double[][] columns = new double[Metric.values().length][];
    private long stride = 1;
    private int size;

    /** Takes at most {@code mostBytes}, or room for two steps. */
    MetricsLog(long mostBytes) {
        mostRows = (int) Math.max(2, Math.min(mostBytes / ROW, Integer.MAX_VALUE / 2));
        int capacity = Math.min(FIRST_CAPACITY, mostRows);
        steps = new long[capacity];
        Arrays.setAll(columns, i -> new double[capacity]);
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
            for (Metric metric : Metric.values()) {
                columns[metric.ordinal()][size] = metric.of(frame);
            }
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
                for (Metric metric : Metric.values()) {
                    columns[metric.ordinal()][size] = metrics.get(metric, i);
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
            Arrays.setAll(columns, i -> Arrays.copyOf(columns[i], capacity));
        }
    }

    private void thin() {
        while (size == mostRows) {
            stride *= 2;
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (steps[i] % stride == 0) {
                    steps[kept] = steps[i];
                    for (double[] column : columns) {
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
        for (Metric metric : Metric.values()) {
            copies.put(metric, Arrays.copyOf(columns[metric.ordinal()], size));
        }
        return Metrics.owning(Arrays.copyOf(steps, size), copies);
    }
}
