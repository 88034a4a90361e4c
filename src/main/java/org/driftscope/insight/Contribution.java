package org.driftscope.insight;

import java.util.OptionalInt;
import org.driftscope.math.Matrix;

/**
 * A part of the gradient of a word's vector.
 *
 * @param sentence number of the sentence it comes from
 * @param position where in the sentence the word stood; empty for the output role
 * @param predictedPosition where in the sentence the token stood that was to be predicted
 * @param way how it reached the vector
 * @param vector (1, C)
 */
public record Contribution(
        int sentence, OptionalInt position, int predictedPosition, Way way, Matrix vector) {
    /** How a gradient reaches a word's vector. */
    public enum Way {
        /** As an input, past attention in all layers. */
        LOCAL,
        /** As an input, through attention. */
        ATTENTION,
        /** As an input, through the values of the only layer's attention. */
        VALUE,
        /** As an input, through the keys of the only layer's attention. */
        KEY,
        /** As an input, through the queries of the only layer's attention. */
        QUERY,
        /** As the output row of the token that was to be predicted: drawn to the context. */
        PULL,
        /** As the output row of another token: pushed away by its probability. */
        PUSH;

        /** Whether the word stood in the sentence as an input. */
        public boolean isInput() {
            return this != PULL && this != PUSH;
        }
    }

    /** The Euclidean length of the part. */
    public double length() {
        float[] row = new float[vector.columns()];
        vector.copyRow(0, row, 0);
        return PairSimilarity.length(row);
    }
}
