package org.driftscope.run;

import org.driftscope.model.Activation;
import org.driftscope.model.Positions;

/**
 * The model's sizes as a person sets them; {@link #context} 0 stands for the longest sentence less
 * one, at most 64. See {@link org.driftscope.model.ModelConfig} for the rest.
 */
public record ModelSettings(
        int dModel,
        int layers,
        int heads,
        int feedForward,
        int context,
        Activation activation,
        Positions positions,
        boolean tied,
        double embeddingStd) {
    public static final ModelSettings DEFAULT =
            new ModelSettings(16, 1, 2, 64, 0, Activation.GELU, Positions.LEARNED, true, 0.1);
}
