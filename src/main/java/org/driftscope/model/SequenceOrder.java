package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.text.Batch;

/** One sequence behind the other, as in the batch, so that each is a block of columns. */
final class SequenceOrder extends SequenceLayout {
    private final int[] starts;
    private final float[][] mask;
    private int sequences;

    SequenceOrder(Capacity capacity) {
        super(capacity);
        starts = new int[capacity.tokens() + 1];
        mask = new float[capacity.longest()][capacity.tokens()];
    }

    @Override
    DotProductAttention attention(ModelConfig config, PassMemory memory, Workspace workspace) {
        return new BlockAttention(config, memory, workspace, this);
    }

    @Override
    void arrange(Batch batch) {
        sequences = batch.sequences();
        for (int s = 0; s < sequences; s++) {
            starts[s + 1] = batch.start(s + 1);
            for (int t = 0; t < length(s); t++) {
                place(batch, s, t, start(s) + t);
            }
        }
        for (int t = 0; t < longest(); t++) {
            Arrays.fill(mask[t], 0, tokens(), 0);
            for (int s = 0; s < sequences; s++) {
                int until = start(s) + Math.min(t, length(s));
                Arrays.fill(mask[t], start(s), until, Float.NEGATIVE_INFINITY);
            }
        }
    }

    /** B. */
    int sequences() {
        return sequences;
    }

    /** The first token of sequence s. */
    int start(int s) {
        return starts[s];
    }

    /** T of sequence s. */
    int length(int s) {
        return starts[s + 1] - starts[s];
    }

    /**
     * (longest, N): 0 where token n may look at position t of its sequence, minus infinity else.
     */
    float[][] mask() {
        return mask;
    }

    /** Sets to 0 what {@code x}, (longest, N), holds at positions that a sequence does not have. */
    void clearMissing(float[][] x) {
        for (int s = 0; s < sequences; s++) {
            for (int t = length(s); t < longest(); t++) {
                Arrays.fill(x[t], start(s), start(s + 1), 0);
            }
        }
    }
}
