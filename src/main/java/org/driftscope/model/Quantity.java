package org.driftscope.model;

/**
 * What a pass computes on its way, in the order of the forward pass; each has a row for a token.
 */
public enum Quantity {
    /** (N, C) token vector plus position vector. */
    EMBEDDED,
    /** (N, C) what goes into attention. */
    ATTENTION_NORM,
    /** (N, C) */
    QUERY,
    /** (N, C) */
    KEY,
    /** (N, C) */
    VALUE,
    /** (T, T) of one head and one sequence: row the token that looks; NaN where it may not look. */
    SCORE,
    /** (T, T) the softmax of the rows of the scores; NaN where the token may not look. */
    WEIGHT,
    /** (N, C) the heads' mixed values, side by side. */
    HEADED,
    /** (N, C) the residual stream behind attention. */
    MIDDLE,
    /** (N, C) what goes into the feed-forward half. */
    FEED_FORWARD_NORM,
    /** (N, F) before the nonlinearity. */
    HIDDEN,
    /** (N, F) behind it. */
    ACTIVATED,
    /** (N, C) the residual stream behind the layer. */
    OUTPUT,
    /** (N, C) the contextual vectors that are compared with the output matrix. */
    FINAL_NORM,
    /** (N, V) */
    LOGIT,
    /** (N, V) the softmax of the logits; has no gradient of its own. */
    PROBABILITY
}
