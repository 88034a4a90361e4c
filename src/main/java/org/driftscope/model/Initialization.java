package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.math.SeededRandom;
import org.driftscope.math.Tensor;

/**
 * The random start. Embeddings are drawn from N(0, embeddingStd^2), matrices from N(0, 1 / inputs),
 * so that the variance of a vector passes through unchanged; those that add to the residual stream
 * are divided by sqrt(2 layers), as 2 of them add up in each layer (Radford et al. 2019, Language
 * Models are Unsupervised Multitask Learners, section 2.3). Biases start at 0, gains at 1.
 */
final class Initialization {
    private final ModelConfig config;
    private final SeededRandom random;

    Initialization(ModelConfig config, SeededRandom random) {
        this.config = config;
        this.random = random;
    }

    /** Draws all weights, in the order of the layout. */
    void fill(ParameterVector weights) {
        for (Parameter parameter : weights.layout().parameters()) {
            fill(parameter, weights.of(parameter));
        }
    }

    private void fill(Parameter parameter, Tensor weight) {
        switch (parameter.role()) {
            case EMBEDDING -> draw(config.embeddingStd(), weight);
            case MATRIX -> draw(1 / Math.sqrt(parameter.columns()), weight);
            case RESIDUAL_MATRIX ->
                    draw(1 / Math.sqrt(2.0 * config.layers() * parameter.columns()), weight);
            case BIAS -> weight.clear();
            case GAIN -> {
                float[] ones = new float[parameter.size()];
                Arrays.fill(ones, 1);
                weight.put(ones);
            }
        }
    }

    private void draw(double standardDeviation, Tensor weight) {
        float[] values = new float[weight.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (standardDeviation * random.nextGaussian());
        }
        weight.put(values);
    }
}
