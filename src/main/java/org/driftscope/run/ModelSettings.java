package org.driftscope.run;

import org.driftscope.model.Activation;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Positions;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

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
    private static final Wording WORDS = Wording.of("run");
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
        require("vector", dModel, LEAST_D_MODEL, MOST_D_MODEL);
        require("layers", layers, 1, MOST_LAYERS);
        require("heads", heads, 1, MOST_HEADS);
        if (dModel % heads != 0) {
            throw new IllegalArgumentException(
                    WORDS.get("heads-uneven", "value", heads, "channels", dModel));
        }
        require("hidden", feedForward, 1, MOST_FEED_FORWARD);
        if (context < 0 || context > MOST_CONTEXT) {
            throw new IllegalArgumentException(
                    WORDS.get("context-wrong", "value", context, "most", MOST_CONTEXT));
        }
        if (!(embeddingStd > 0 && embeddingStd <= MOST_EMBEDDING_STD)) { // nor NaN
            throw new IllegalArgumentException(
                    WORDS.get(
                            "spread-wrong",
                            "value",
                            String.valueOf(embeddingStd),
                            "most",
                            String.valueOf(MOST_EMBEDDING_STD)));
        }
    }

    private static void require(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    WORDS.get(
                            "size-wrong",
                            "setting",
                            setting,
                            "value",
                            value,
                            "least",
                            least,
                            "most",
                            most));
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
