package org.driftscope.model;

/** Weights that do the same kind of work, in all layers. */
public enum WeightGroup {
    /** E: the token vectors, which are the output matrix too where that is tied. */
    EMBEDDING,
    POSITIONS,
    QUERY,
    KEY,
    VALUE,
    /** W_O, which brings the heads' results back to the residual stream. */
    ATTENTION_OUTPUT,
    FEED_FORWARD,
    LAYER_NORM,
    /** The output matrix, where it is one of its own, and the output's bias. */
    OUTPUT;

    /** The group that a parameter belongs to. */
    public static WeightGroup of(Parameter parameter) {
        String name = parameter.name();
        if (name.equals("tokenEmbedding")) {
            return EMBEDDING;
        }
        if (name.equals("positionEmbedding")) {
            return POSITIONS;
        }
        if (name.startsWith("output.")) {
            return OUTPUT;
        }
        if (name.contains("Norm.")) {
            return LAYER_NORM;
        }
        if (name.contains(".feedForward.")) {
            return FEED_FORWARD;
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "query" -> QUERY;
            case "key" -> KEY;
            case "value" -> VALUE;
            case "output" -> ATTENTION_OUTPUT;
            default -> throw new IllegalArgumentException("No group has " + name);
        };
    }
}
