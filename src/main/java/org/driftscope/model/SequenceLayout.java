package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.text.Batch;

/**
 * Where the tokens of the packed batch stand in their sequences. A token at position t may look
 * back over the lags 0 to t; the tokens before belong to another sequence.
 */
final class SequenceLayout {
    private final int[] positions;
    private final float[][] mask;
    private int tokens;
    private int longest;

    SequenceLayout(PassMemory memory) {
        positions = new int[memory.capacity().tokens()];
        mask = memory.rows(memory.capacity().longest());
    }

    /** Takes the layout of a batch. */
    void read(Batch batch) {
        tokens = batch.tokens();
        longest = 0;
        for (int s = 0; s < batch.sequences(); s++) {
            longest = Math.max(longest, batch.length(s));
            for (int n = batch.start(s); n < batch.start(s + 1); n++) {
                positions[n] = n - batch.start(s);
            }
        }
        for (int lag = 0; lag < longest; lag++) {
            Arrays.fill(mask[lag], 0, tokens, 0);
        }
        for (int n = 0; n < tokens; n++) {
            for (int lag = positions[n] + 1; lag < longest; lag++) {
                mask[lag][n] = Float.NEGATIVE_INFINITY;
            }
        }
    }

    /** N. */
    int tokens() {
        return tokens;
    }

    /** T of the longest sequence; the lags are fewer than that. */
    int longest() {
        return longest;
    }

    /** t of token n. */
    int position(int n) {
        return positions[n];
    }

    /** (longest, N): 0 where token n may look back over the lag, else minus infinity. */
    float[][] mask() {
        return mask;
    }
}
