package org.driftscope.model;

import org.driftscope.text.Batch;

/**
 * The order in which a pass computes the tokens of a batch. The layers but attention know nothing
 * of sequences, and any order will do for them; attention has one that suits it.
 */
abstract class SequenceLayout {
    /** From so many tokens in a sequence on, products of matrices are faster than loops by lag. */
    private static final int LONG = 16;

    private final int[] inputs;
    private final int[] targets;
    private final int[] positions;
    private final int[] places;
    private int tokens;
    private int longest;

    SequenceLayout(Capacity capacity) {
        inputs = new int[capacity.tokens()];
        targets = new int[capacity.tokens()];
        positions = new int[capacity.tokens()];
        places = new int[capacity.tokens()];
    }

    /** The order for batches of this capacity. */
    static SequenceLayout of(Capacity capacity) {
        return capacity.longest() < LONG
                ? new PositionOrder(capacity)
                : new SequenceOrder(capacity);
    }

    /** Takes the layout of a batch. */
    void read(Batch batch) {
        tokens = batch.tokens();
        longest = batch.longest();
        arrange(batch);
    }

    /** Calls {@link #place} once for each token of the batch. */
    abstract void arrange(Batch batch);

    /** Has the token at position t of sequence s computed as number n. */
    final void place(Batch batch, int s, int t, int n) {
        int token = batch.start(s) + t;
        inputs[n] = batch.input(token);
        targets[n] = batch.target(token);
        positions[n] = t;
        places[token] = n;
    }

    /** A layer's attention that computes in this order; N and the longest sequence vary. */
    abstract DotProductAttention attention(
            ModelConfig config, PassMemory memory, Workspace workspace);

    /** N. */
    final int tokens() {
        return tokens;
    }

    /** T of the longest sequence. */
    final int longest() {
        return longest;
    }

    /** The token id read at n. */
    final int input(int n) {
        return inputs[n];
    }

    /** The token id to be predicted at n. */
    final int target(int n) {
        return targets[n];
    }

    /** t of token n. */
    final int position(int n) {
        return positions[n];
    }

    /** Where the token that is number {@code token} in the batch is computed. */
    final int place(int token) {
        return places[token];
    }
}
