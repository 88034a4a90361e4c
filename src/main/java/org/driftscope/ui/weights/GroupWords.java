package org.driftscope.ui.weights;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.driftscope.model.WeightGroup;
import org.driftscope.wording.Wording;

/** What groups of weights are called and what they do. */
public final class GroupWords {
    private static final Wording WORDS = Wording.of("ui.weights");
    private static final String BLOCK = "block";

    private GroupWords() {}

    /** Such as "Attention Q". */
    public static String name(WeightGroup group) {
        return WORDS.get(
                switch (group) {
                    case EMBEDDING -> "embedding";
                    case POSITIONS -> "positions";
                    case QUERY -> "query";
                    case KEY -> "key";
                    case VALUE -> "value";
                    case ATTENTION_OUTPUT -> "attention-output";
                    case FEED_FORWARD -> "feed-forward";
                    case LAYER_NORM -> "layer-norm";
                    case OUTPUT -> "output";
                });
    }

    /** Whether the name is of one or of many, as texts choose by it. */
    static String number(WeightGroup group) {
        return group == WeightGroup.LAYER_NORM ? "many" : "one";
    }

    /** As it stands within a sentence; the four matrices of attention share one name. */
    static String within(WeightGroup group) {
        return WORDS.get(
                switch (group) {
                    case EMBEDDING -> "embedding-within";
                    case POSITIONS -> "positions-within";
                    case QUERY, KEY, VALUE, ATTENTION_OUTPUT -> "attention-within";
                    case FEED_FORWARD -> "feed-forward-within";
                    case LAYER_NORM -> "layer-norm-within";
                    case OUTPUT -> "output-within";
                });
    }

    /** What its weights do, in a sentence. */
    static String meaning(WeightGroup group, boolean tied) {
        return WORDS.get(
                switch (group) {
                    case EMBEDDING -> tied ? "embedding-meaning-tied" : "embedding-meaning";
                    case POSITIONS -> "positions-meaning";
                    case QUERY -> "query-meaning";
                    case KEY -> "key-meaning";
                    case VALUE -> "value-meaning";
                    case ATTENTION_OUTPUT -> "attention-output-meaning";
                    case FEED_FORWARD -> "feed-forward-meaning";
                    case LAYER_NORM -> "layer-norm-meaning";
                    case OUTPUT -> tied ? "output-meaning-tied" : "output-meaning";
                });
    }

    /** What a matrix or vector of weights is called, such as "layer 1 · attention · query". */
    static String parameter(String name) {
        return switch (name) {
            case "output.weight" -> WORDS.get("parameter-output-matrix");
            case "output.bias" -> WORDS.get("parameter-output-bias");
            default ->
                    Arrays.stream(name.split("\\."))
                            .map(GroupWords::piece)
                            .collect(Collectors.joining(" · "));
        };
    }

    private static String piece(String name) {
        return switch (name) {
            case "tokenEmbedding" -> WORDS.get("parameter-embedding");
            case "positionEmbedding" -> WORDS.get("parameter-positions");
            case "attentionNorm" -> WORDS.get("parameter-attention-norm");
            case "feedForwardNorm" -> WORDS.get("parameter-feed-forward-norm");
            case "finalNorm" -> WORDS.get("parameter-final-norm");
            case "attention" -> WORDS.get("parameter-attention");
            case "query" -> WORDS.get("parameter-query");
            case "key" -> WORDS.get("parameter-key");
            case "value" -> WORDS.get("parameter-value");
            case "output" -> WORDS.get("parameter-output");
            case "feedForward" -> WORDS.get("parameter-feed-forward");
            case "expand" -> WORDS.get("parameter-expand");
            case "contract" -> WORDS.get("parameter-contract");
            case "weight" -> WORDS.get("parameter-weight");
            case "bias" -> WORDS.get("parameter-bias");
            case "gain" -> WORDS.get("parameter-gain");
            default -> WORDS.get("parameter-layer", "layer", layer(name));
        };
    }

    /** From 1. */
    private static int layer(String block) {
        return Integer.parseInt(block.substring(BLOCK.length())) + 1;
    }
}
