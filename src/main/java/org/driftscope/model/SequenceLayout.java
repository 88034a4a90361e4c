package org.driftscope.model;

import java.util.Arrays;
import org.driftscope.text.Batch;

/**
 * The order in which a pass computes the tokens of a batch: first those at position 0 of all
 * sequences, then those at position 1 and so on, each time in the same order of the sequences, the
 * longest first. So the tokens that have one {@code lag} places before them are the last ones, and
 * all loops of attention run over tokens side by side.
 */
final class SequenceLayout {
    private final int[] inputs;
    private final int[] targets;
    private final int[] positions;
    private final int[] places;
    private final int[] starts;
    private final int[] ranks;
    private final Lag[] lags;
    private int longest;

    SequenceLayout(Capacity capacity) {
        inputs = new int[capacity.tokens()];
        targets = new int[capacity.tokens()];
        positions = new int[capacity.tokens()];
        places = new int[capacity.tokens()];
        starts = new int[capacity.longest() + 1];
        ranks = new int[capacity.longest() + 1];
        lags = new Lag[capacity.longest()];
        for (int lag = 0; lag < lags.length; lag++) {
            lags[lag] = new Lag(lag, lags.length);
        }
    }

    /** Takes the layout of a batch. */
    void read(Batch batch) {
        findStarts(batch);
        for (int s = 0; s < batch.sequences(); s++) {
            int rank = ranks[batch.length(s)]++;
            for (int t = 0; t < batch.length(s); t++) {
                place(batch, batch.start(s) + t, t, starts[t] + rank);
            }
        }
        for (int lag = 0; lag < longest; lag++) {
            lags[lag].read(starts, longest);
        }
    }

    /** Counts the tokens at each position, and the sequences longer than each. */
    private void findStarts(Batch batch) {
        Arrays.fill(ranks, 0);
        longest = 0;
        for (int s = 0; s < batch.sequences(); s++) {
            longest = Math.max(longest, batch.length(s));
            ranks[batch.length(s)]++; // sequences of each length, at first
        }
        int longer = 0;
        for (int length = longest; length >= 0; length--) {
            int count = ranks[length];
            ranks[length] = longer; // where the first one of this length comes
            longer += count;
        }
        starts[0] = 0;
        for (int t = 0; t < longest; t++) {
            starts[t + 1] = starts[t] + ranks[t];
        }
    }

    private void place(Batch batch, int token, int position, int n) {
        inputs[n] = batch.input(token);
        targets[n] = batch.target(token);
        positions[n] = position;
        places[token] = n;
    }

    /** N. */
    int tokens() {
        return starts[longest];
    }

    /** T of the longest sequence; the lags are fewer than that. */
    int longest() {
        return longest;
    }

    /** For each lag the first token that can look back so far; not to be written to. */
    int[] starts() {
        return starts;
    }

    /** The tokens that can look back so far. */
    Lag lag(int lag) {
        return lags[lag];
    }

    /** The token id read at n. */
    int input(int n) {
        return inputs[n];
    }

    /** The token id to be predicted at n. */
    int target(int n) {
        return targets[n];
    }

    /** t of token n. */
    int position(int n) {
        return positions[n];
    }

    /** Where the token that is number {@code token} in the batch is computed. */
    int place(int token) {
        return places[token];
    }
}
