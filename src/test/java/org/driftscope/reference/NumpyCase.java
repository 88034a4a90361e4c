package org.driftscope.reference;

import java.util.List;
import java.util.Map;
import org.driftscope.model.ModelConfig;
import org.driftscope.text.Batch;

/**
 * A model, a batch, and what the numpy program computed of them. Maps are in the order of {@link
 * ReferenceParameters#zeros}.
 *
 * @param name for messages, e.g. {@code tied-1-layer}
 * @param config the model's shape
 * @param weights the start, by name
 * @param batch sequences of different lengths, one of them as long as the context
 * @param loss of the batch at the start
 * @param gradients at the start, by name
 * @param gradientNorm of all of them together; over {@code clipNorm}
 * @param clipNorm what the clipped gradients and the runs were clipped to
 * @param clippedGradients by name
 * @param runs trainings, single steps first
 */
public record NumpyCase(
        String name,
        ModelConfig config,
        Map<String, double[][]> weights,
        Batch batch,
        double loss,
        Map<String, double[][]> gradients,
        double gradientNorm,
        double clipNorm,
        Map<String, double[][]> clippedGradients,
        List<NumpyRun> runs) {
    @Override
    public String toString() {
        return name;
    }
}
