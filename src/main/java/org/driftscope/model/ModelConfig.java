package org.driftscope.model;

/**
 * The shape of a model.
 *
 * @param vocabularySize V
 * @param dModel C, channels of each vector
 * @param layers transformer blocks
 * @param heads H, attention heads; divides dModel
 * @param feedForward hidden units of each feed-forward layer
 * @param context the longest sequence the model can read
 * @param activation nonlinearity of the feed-forward layers
 * @param positions how positions are told apart
 * @param tied whether the output projection is the token embedding matrix itself
 * @param embeddingStd standard deviation of the random start of token and position embeddings
 */
public record ModelConfig(
        int vocabularySize,
        int dModel,
        int layers,
        int heads,
        int feedForward,
        int context,
        Activation activation,
        Positions positions,
        boolean tied,
        double embeddingStd) {
    public ModelConfig {
        requirePositive("vocabularySize", vocabularySize);
        requirePositive("dModel", dModel);
        requirePositive("layers", layers);
        requirePositive("heads", heads);
        requirePositive("feedForward", feedForward);
        requirePositive("context", context);
        if (dModel % heads != 0) {
            throw new IllegalArgumentException("heads " + heads + " must divide dModel " + dModel);
        }
        if (!(embeddingStd > 0)) {
            throw new IllegalArgumentException(
                    "embeddingStd must be positive but is " + embeddingStd);
        }
    }

    /** The same with an output matrix of its own. */
    public ModelConfig untied() {
        return new ModelConfig(
                vocabularySize,
                dModel,
                layers,
                heads,
                feedForward,
                context,
                activation,
                positions,
                false,
                embeddingStd);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1 but is " + value);
        }
    }
}
