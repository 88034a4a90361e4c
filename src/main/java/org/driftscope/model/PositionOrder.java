package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.text.Batch;

/**
 * First the tokens at position 0 of all sequences, then those at position 1 and so on, each time in
 * the same order of the sequences, the longest first. So the tokens that have one {@code lag}
 * places before them are the last ones, and attention's loops run over tokens side by side.
 */
final class PositionOrder extends SequenceLayout {
    private final int[] starts;
    private final int[] ranks;
    private final Lag[] lags;

    PositionOrder(Capacity capacity) {
        super(capacity);
        starts = new int[capacity.longest() + 1];
        ranks = new int[capacity.longest() + 1];
        lags = new Lag[capacity.longest()];
        for (int lag = 0; lag < lags.length; lag++) {
            lags[lag] = new Lag(lag, lags.length);
        }
    }

    @Override
    DotProductAttention attention(ModelConfig config, PassMemory memory, Workspace workspace) {
        return new LagAttention(config, memory, workspace, this);
    }

    @Override
    void arrange(Batch batch) {
        findStarts(batch);
        for (int s = 0; s < batch.sequences(); s++) {
            int rank = ranks[batch.length(s)]++;
            for (int t = 0; t < batch.length(s); t++) {
                place(batch, s, t, starts[t] + rank);
            }
        }
        for (int lag = 0; lag < longest(); lag++) {
            lags[lag].read(starts, longest());
        }
    }

    /** Counts the tokens at each position, and the sequences longer than each. */
    private void findStarts(Batch batch) {
        Arrays.fill(ranks, 0);
        for (int s = 0; s < batch.sequences(); s++) {
            ranks[batch.length(s)]++; // sequences of each length, at first
        }
        int longer = 0;
        for (int length = longest(); length >= 0; length--) {
            int count = ranks[length];
            ranks[length] = longer; // where the first one of this length comes
            longer += count;
        }
        starts[0] = 0;
        for (int t = 0; t < longest(); t++) {
            starts[t + 1] = starts[t] + ranks[t];
        }
    }

    /** For each lag the first token that can look back so far; not to be written to. */
    int[] starts() {
        return starts;
    }

    /** The tokens that can look back so far; there are as many lags as {@link #longest}. */
    Lag lag(int lag) {
        return lags[lag];
    }
}
