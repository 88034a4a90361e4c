package org.driftscope.ui.weights;

import org.driftscope.model.WeightGroup;

/** What groups of weights are called and what they do. */
public final class GroupWords {
    private GroupWords() {}

    /** Such as "Attention Q". */
    public static String name(WeightGroup group) {
        return switch (group) {
            case EMBEDDING -> "Embedding E";
            case POSITIONS -> "Positions P";
            case QUERY -> "Attention Q";
            case KEY -> "Attention K";
            case VALUE -> "Attention V";
            case ATTENTION_OUTPUT -> "Attention O";
            case FEED_FORWARD -> "Feed-forward";
            case LAYER_NORM -> "Layer norms";
            case OUTPUT -> "Output";
        };
    }

    /** As it stands within a sentence; the four matrices of attention share one name. */
    static String within(WeightGroup group) {
        return switch (group) {
            case EMBEDDING -> "embedding";
            case POSITIONS -> "positions";
            case QUERY, KEY, VALUE, ATTENTION_OUTPUT -> "attention";
            case FEED_FORWARD -> "feed-forward";
            case LAYER_NORM -> "layer norms";
            case OUTPUT -> "output";
        };
    }

    /** What its weights do, in a sentence. */
    static String meaning(WeightGroup group, boolean tied) {
        return switch (group) {
            case EMBEDDING ->
                    tied
                            ? "A vector for each token; as tied, the output matrix too."
                            : "A vector for each token that is read.";
            case POSITIONS -> "A vector for each position in the sentence.";
            case QUERY -> "What each word looks for in the words before it.";
            case KEY -> "What each word offers to be found by.";
            case VALUE -> "What a word hands on where it is attended to.";
            case ATTENTION_OUTPUT -> "Brings what the heads found back to the word's vector.";
            case FEED_FORWARD -> "Two layers that work on each word by itself.";
            case LAYER_NORM -> "Gains and biases that follow each normalization.";
            case OUTPUT ->
                    tied
                            ? "The bias of each predicted token; the output matrix is E itself."
                            : "The matrix and the biases that predict the next token.";
        };
    }

    /** What a matrix or vector of weights is called, such as "layer 1 · query". */
    static String parameter(String name) {
        String words =
                name.replace("tokenEmbedding", "E, token vectors")
                        .replace("positionEmbedding", "P, position vectors")
                        .replace("output.weight", "output matrix")
                        .replace("output.bias", "output bias")
                        .replace("attentionNorm", "norm before attention")
                        .replace("feedForwardNorm", "norm before feed-forward")
                        .replace("finalNorm", "final norm")
                        .replace("feedForward", "feed-forward");
        int block = words.startsWith("block") ? words.indexOf('.') : -1;
        if (block > 0) {
            int layer = Integer.parseInt(words.substring("block".length(), block)) + 1;
            words = "layer " + layer + words.substring(block);
        }
        return words.replace(".", " · ");
    }
}
