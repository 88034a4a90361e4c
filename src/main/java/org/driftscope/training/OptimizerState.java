package org.driftscope.training;

import java.util.List;
import org.driftscope.math.Matrix;

/**
 * What an optimizer remembers between two steps; safe to hand to any thread.
 *
 * @param steps updates made
 * @param vectors a number for each weight, each (1, all): Adam's first and second moment, or the
 *     velocity
 */
public record OptimizerState(long steps, List<Matrix> vectors) {
    public OptimizerState {
        vectors = List.copyOf(vectors);
    }
}
