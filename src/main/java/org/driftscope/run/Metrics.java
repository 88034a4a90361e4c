package org.driftscope.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The {@link Metric}s of the steps of a run, by rising step. Immutable. */
public final class Metrics {
    /** Of no step. */
    public static final Metrics NONE = new Metrics(new long[0], new EnumMap<>(Metric.class));

    private final long[] steps;
    private final Map<Metric, double[]> columns;

    private Metrics(long[] steps, Map<Metric, double[]> columns) {
        this.steps = steps;
        this.columns = columns;
    }

    /**
     * Takes the arrays over.
     *
     * @param steps rising
     * @param columns a number for each of them; a metric that lacks is NaN throughout
     * @throws IllegalArgumentException where the steps don't rise from 0 or more, or a column has
     *     another length
     */
    public static Metrics owning(long[] steps, Map<Metric, double[]> columns) {
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] < 0 || (i > 0 && steps[i] <= steps[i - 1])) {
                throw new IllegalArgumentException("Step " + steps[i] + " is out of order");
            }
        }
        EnumMap<Metric, double[]> all = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            double[] column = columns.get(metric);
            if (column == null) {
                column = new double[steps.length];
                Arrays.fill(column, Double.NaN);
            }
            if (column.length != steps.length) {
                throw new IllegalArgumentException(
                        metric + " has " + column.length + " numbers for " + steps.length);
            }
            all.put(metric, column);
        }
        return new Metrics(steps, all);
    }

    /** How many steps there are. */
    public int size() {
        return steps.length;
    }

    /** The step at place {@code index}. */
    public long step(int index) {
        return steps[index];
    }

    /** A metric of that step; NaN where it was not measured. */
    public double get(Metric metric, int index) {
        return column(metric)[index];
    }

    /** The losses of the whole corpus, where they were measured, by rising step. */
    public List<MeasuredLoss> corpusLosses() {
        List<MeasuredLoss> measured = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            double whole = get(Metric.CORPUS_LOSS, i);
            double held = get(Metric.HELD_OUT_LOSS, i);
            if (!Double.isNaN(whole)) {
                measured.add(
                        new MeasuredLoss(
                                steps[i],
                                whole,
                                Double.isNaN(held)
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(held)));
            }
        }
        return measured;
    }

    /** A copy of all steps. */
    public long[] steps() {
        return steps.clone();
    }

    /** A copy of a metric of all steps. */
    public double[] all(Metric metric) {
        return column(metric).clone();
    }

    private double[] column(Metric metric) {
        return columns.getOrDefault(metric, new double[0]);
    }

    /** Those of every so many steps, step 0 among them. */
    Metrics every(long stride) {
        int[] kept = IntStream.range(0, steps.length).filter(i -> steps[i] % stride == 0).toArray();
        Map<Metric, double[]> thinned = new EnumMap<>(Metric.class);
        columns.forEach(
                (metric, column) ->
                        thinned.put(
                                metric, IntStream.of(kept).mapToDouble(i -> column[i]).toArray()));
        return new Metrics(IntStream.of(kept).mapToLong(i -> steps[i]).toArray(), thinned);
    }

    /** The memory they take, in bytes. */
    long bytes() {
        return (long) Double.BYTES * steps.length * (1 + columns.size());
    }

    /** Equal when every bit of every number is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Metrics that
                && Arrays.equals(steps, that.steps)
                && Arrays.stream(Metric.values())
                        .allMatch(m -> Arrays.equals(column(m), that.column(m)));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }

    @Override
    public String toString() {
        return "Metrics(" + steps.length + " steps)";
    }
}
