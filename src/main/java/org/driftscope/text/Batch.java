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
    }

    /** B, the number of sequences. */
    public int sequences() {
        return starts.length - 1;
    }

    /** N, the number of tokens read, which is the number of predictions made. */
    public int tokens() {
        return inputs.length;
    }

    /** Where sequence s begins; {@code start(sequences())} is N. */
    public int start(int sequence) {
        return starts[sequence];
    }

    /** T, how many tokens sequence s holds. */
    public int length(int sequence) {
        return starts[sequence + 1] - starts[sequence];
    }

    /** The token id read at n. */
    public int input(int n) {
        return inputs[n];
    }

    /** The token id to be predicted at n. */
    public int target(int n) {
        return targets[n];
    }
}
