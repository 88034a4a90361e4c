package org.driftscope.run;

import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.text.Dataset;

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
    /** The longest context that is chosen by itself. */
    private static final int LONGEST_DEFAULT_CONTEXT = 64;

    public static final ModelSettings DEFAULT =
            new ModelSettings(16, 1, 2, 64, 0, Activation.GELU, Positions.LEARNED, true, 0.1);

    public ModelSettings {
        require(dModel >= 2 && dModel <= 512, "The vector length", dModel, "2 to 512");
        require(layers >= 1 && layers <= 8, "The number of layers", layers, "1 to 8");
        require(heads >= 1 && heads <= 16, "The number of heads", heads, "1 to 16");
        require(
                dModel % heads == 0,
                "The number of heads",
                heads,
                "a divisor of the vector length " + dModel);
        require(
                feedForward >= 1 && feedForward <= 4096,
                "The feed-forward size",
                feedForward,
                "1 to 4096");
        require(context >= 0 && context <= 512, "The context", context, "0 (automatic) to 512");
        require(
                embeddingStd > 0 && embeddingStd <= 10,
                "The spread of the random start",
                embeddingStd,
                "above 0, at most 10");
    }

    private static void require(boolean valid, String name, Number value, String allowed) {
        if (!valid) {
            throw new IllegalArgumentException(
                    name + " is " + value + " but must be " + allowed + ".");
        }
    }

    /** The model's shape for this dataset. */
    ModelConfig resolve(Dataset dataset) {
        int longest = Math.max(1, dataset.longestSentence() - 1);
        return new ModelConfig(
                dataset.vocabulary().size(),
                dModel,
                layers,
                heads,
                feedForward,
                context > 0 ? context : Math.min(longest, LONGEST_DEFAULT_CONTEXT),
                activation,
                positions,
                tied,
                embeddingStd);
    }
}
