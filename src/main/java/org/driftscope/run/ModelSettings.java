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
    public static final int LEAST_D_MODEL = 2;
    public static final int MOST_D_MODEL = 512;
    public static final int MOST_LAYERS = 8;
    public static final int MOST_HEADS = 16;
    public static final int MOST_FEED_FORWARD = 4096;
    public static final int MOST_CONTEXT = 512;
    public static final double MOST_EMBEDDING_STD = 10;

    /** The longest context that is chosen by itself. */
    private static final int LONGEST_DEFAULT_CONTEXT = 64;

    public static final ModelSettings DEFAULT =
            new ModelSettings(16, 1, 2, 64, 0, Activation.GELU, Positions.LEARNED, true, 0.1);

    public ModelSettings {
        requireFrom(LEAST_D_MODEL, MOST_D_MODEL, "The vector length", dModel);
        requireFrom(1, MOST_LAYERS, "The number of layers", layers);
        requireFrom(1, MOST_HEADS, "The number of heads", heads);
        require(
                dModel % heads == 0,
                "The number of heads",
                heads,
                "a divisor of the vector length " + dModel);
        requireFrom(1, MOST_FEED_FORWARD, "The feed-forward size", feedForward);
        require(
                context >= 0 && context <= MOST_CONTEXT,
                "The context",
                context,
                "0 (automatic) to " + MOST_CONTEXT);
        require(
                embeddingStd > 0 && embeddingStd <= MOST_EMBEDDING_STD,
                "The spread of the random start",
                embeddingStd,
                "above 0, at most " + MOST_EMBEDDING_STD);
    }

    private static void requireFrom(int least, int most, String name, int value) {
        require(value >= least && value <= most, name, value, least + " to " + most);
    }

    private static void require(boolean valid, String name, Number value, String allowed) {
        if (!valid) {
            throw new IllegalArgumentException(
                    name + " is " + value + " but must be " + allowed + ".");
        }
    }

    /** The model's shape for this dataset. */
    public ModelConfig resolve(Dataset dataset) {
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
