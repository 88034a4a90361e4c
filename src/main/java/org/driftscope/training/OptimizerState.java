package org.driftscope.training;

import java.util.List;
import org.driftscope.math.Matrix;

/**
 * What an optimizer remembers from step to step.
 *
 * @param steps updates made so far
 * @param vectors one row each, in the order of the model's parameters: first and second moments for
 *     Adam and AdamW, the velocity for SGD
 */
public record OptimizerState(long steps, List<Matrix> vectors) {
    public OptimizerState {
        vectors = List.copyOf(vectors);
    }
}
