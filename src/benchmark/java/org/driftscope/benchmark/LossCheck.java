package org.driftscope.benchmark;

import java.util.Locale;
import java.util.Map;

/** Whether contenders compute the same: their losses over the first steps must be equal. */
final class LossCheck {
    /** Largest relative difference that single precision is given over 200 steps. */
    static final double TOLERANCE = 2e-3;

    private LossCheck() {}

    /**
     * The largest relative difference between the losses of the first contender and any other's.
     *
     * @throws IllegalStateException where it is beyond the tolerance, or losses are missing
     */
    static double largestDifference(Workload workload, int steps, Map<String, Outcome> outcomes) {
        Outcome first = outcomes.values().iterator().next();
        double largest = 0;
        for (Map.Entry<String, Outcome> entry : outcomes.entrySet()) {
            Outcome other = entry.getValue();
            if (other.losses().size() != steps) {
                throw new IllegalStateException(
                        entry.getKey() + " printed " + other.losses().size() + " losses");
            }
            for (int step = 0; step < steps; step++) {
                double expected = first.losses().get(step);
                double difference = Math.abs(other.losses().get(step) / expected - 1);
                if (!(difference <= TOLERANCE)) {
                    throw new IllegalStateException(
                            String.format(
                                    Locale.ROOT,
                                    "Workload %s, step %d: %s has loss %f, %s has %f.",
                                    workload,
                                    step,
                                    outcomes.keySet().iterator().next(),
                                    expected,
                                    entry.getKey(),
                                    other.losses().get(step)));
                }
                largest = Math.max(largest, difference);
            }
        }
        return largest;
    }
}
