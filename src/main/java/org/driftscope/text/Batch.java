package org.driftscope.text;

import java.util.List;

/**
 * The sequences of one training step, packed one behind the other without padding. Sequence s holds
 * the tokens n from {@link #start} to {@code start(s + 1)}; at each, the model reads {@link #input}
 * and is asked for {@link #target}.
 */
public final class Batch {
    private final int[] inputs;
    private final int[] targets;
    private final int[] starts;
    private final int first;
    private final int last;

    public Batch(List<Example> examples) {
        int total = examples.stream().mapToInt(Example::predictions).sum();
        inputs = new int[total];
        targets = new int[total];
        starts = new int[examples.size() + 1];
        int n = 0;
        for (int s = 0; s < examples.size(); s++) {
            Example example = examples.get(s);
            for (int t = 0; t < example.predictions(); t++, n++) {
                inputs[n] = example.token(t);
                targets[n] = example.token(t + 1);
            }
            starts[s + 1] = n;
        }
        first = 0;
        last = examples.size();
    }

    private Batch(Batch whole, int first, int last) {
        inputs = whole.inputs;
        targets = whole.targets;
        starts = whole.starts;
        this.first = first;
        this.last = last;
    }

    /**
     * Shard {@code index} of {@code count}: whole sequences, one behind the other, with about as
     * many tokens as each other shard. Together the shards are the batch; some may be empty.
     */
    public Batch shard(int index, int count) {
        return new Batch(this, boundary(index, count), boundary(index + 1, count));
    }

    /** The first sequence that starts at or behind {@code index / count} of the tokens. */
    private int boundary(int index, int count) {
        long from = starts[first];
        int sequence = first;
        while (sequence < last && (starts[sequence] - from) * count < (long) index * tokens()) {
            sequence++;
        }
        return sequence;
    }

    /** B, the number of sequences. */
    public int sequences() {
        return last - first;
    }

    /** N, the number of tokens read, which is the number of predictions made. */
    public int tokens() {
        return starts[last] - starts[first];
    }

    /** Where sequence s begins; {@code start(sequences())} is N. */
    public int start(int sequence) {
        return starts[first + sequence] - starts[first];
    }

    /** T, how many tokens sequence s holds. */
    public int length(int sequence) {
        return start(sequence + 1) - start(sequence);
    }

    /** T of the longest sequence; 0 where there is none. */
    public int longest() {
        int longest = 0;
        for (int s = 0; s < sequences(); s++) {
            longest = Math.max(longest, length(s));
        }
        return longest;
    }

    /** The token id read at n. */
    public int input(int n) {
        return inputs[starts[first] + n];
    }

    /** The token id to be predicted at n. */
    public int target(int n) {
        return targets[starts[first] + n];
    }
}
