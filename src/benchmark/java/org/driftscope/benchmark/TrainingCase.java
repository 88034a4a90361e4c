package org.driftscope.benchmark;

import java.util.List;
import org.driftscope.model.ModelConfig;
import org.driftscope.text.Batch;
import org.driftscope.training.OptimizerConfig;

/**
 * What every contender is given: the same model with the same start, and the same batches in the
 * same order. Step i, counted from 0, trains on batch i modulo their number.
 *
 * @param model its shape
 * @param optimizer Adam's settings
 * @param weights of the random start, in the order of {@link org.driftscope.model.ParameterLayout}
 * @param batches at least one
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and large
record TrainingCase(
        ModelConfig model, OptimizerConfig optimizer, float[] weights, List<Batch> batches) {
    TrainingCase {
        batches = List.copyOf(batches);
    }

    /** The batch of that step. */
    Batch batch(long step) {
        return batches.get((int) (step % batches.size()));
    }

    /** Tokens of a batch, on average. */
    double tokensPerStep() {
        return batches.stream().mapToInt(Batch::tokens).average().orElseThrow();
    }
}
