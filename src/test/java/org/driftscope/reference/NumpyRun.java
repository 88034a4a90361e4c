package org.driftscope.reference;

import java.util.List;
import java.util.Map;
import org.driftscope.training.OptimizerConfig;

/**
 * A training the numpy program did from a case's weights, with its one batch at every step.
 *
 * @param name for messages, e.g. {@code adam-50}
 * @param optimizer the rule, clipping included
 * @param losses the loss before each update: one a step
 * @param weights after the last update, by name
 */
public record NumpyRun(
        String name,
        OptimizerConfig optimizer,
        List<Double> losses,
        Map<String, double[][]> weights) {
    /** How many updates were made. */
    public int steps() {
        return losses.size();
    }

    @Override
    public String toString() {
        return name;
    }
}
