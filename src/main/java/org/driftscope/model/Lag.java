package org.driftscope.model;

import java.util.Arrays;

/**
 * A distance that tokens look back in their sequences. Tokens before {@link #start} stand too early
 * in theirs; from there on, each has its own token to look at. Rows are moved by the lag, so that
 * loops can enter all arrays at the same index.
 *
 * <p>Where the sequences are equally long, all tokens move by the same distance; else those of each
 * position do, and those of neighbouring positions that move alike are moved at once.
 */
final class Lag {
    private final int lag;
    private final int[] looking;
    private final int[] lookedAt;
    private final int[] lengths;
    private int pieces;
    private int start;
    private int end;
    private int moved;

    /** Of sequences of at most {@code longest} tokens. */
    Lag(int lag, int longest) {
        this.lag = lag;
        looking = new int[longest - lag];
        lookedAt = new int[longest - lag];
        lengths = new int[longest - lag];
    }

    /**
     * Learns where the tokens are: those at position t are {@code starts[t]} to {@code starts[t +
     * 1] - 1}, in the same order of their sequences for each t, the longest sequence first.
     */
    void read(int[] starts, int longest) {
        pieces = 0;
        moved = 0;
        end = 0;
        start = starts[lag];
        for (int t = lag; t < longest; t++) {
            int count = starts[t + 1] - starts[t];
            moved += count;
            end = starts[t - lag] + count;
            if (pieces > 0 && continues(starts[t], starts[t - lag])) {
                lengths[pieces - 1] += count;
            } else {
                looking[pieces] = starts[t];
                lookedAt[pieces] = starts[t - lag];
                lengths[pieces] = count;
                pieces++;
            }
        }
    }

    private boolean continues(int from, int to) {
        int last = pieces - 1;
        return looking[last] + lengths[last] == from && lookedAt[last] + lengths[last] == to;
    }

    /** The first token that has one to look at. */
    int start() {
        return start;
    }

    /** Behind the last token that is looked at. */
    int end() {
        return end;
    }

    /** Rows of what is looked at, from {@link #start} on: x itself or {@code target}. */
    float[][] back(float[][] x, float[][] target) {
        if (lag == 0) {
            return x;
        }
        for (int row = 0; row < x.length; row++) {
            for (int i = 0; i < pieces; i++) {
                System.arraycopy(x[row], lookedAt[i], target[row], looking[i], lengths[i]);
            }
        }
        return target;
    }

    /** Rows of what looks, up to {@link #end}, 0 where nothing does: x itself or {@code target}. */
    float[][] ahead(float[][] x, float[][] target) {
        if (lag == 0) {
            return x;
        }
        for (int row = 0; row < x.length; row++) {
            ahead(x[row], target[row]);
        }
        return target;
    }

    /** A row of what looks, up to {@link #end}, 0 where nothing does, in {@code target}. */
    void ahead(float[] x, float[] target) {
        if (moved < end) {
            Arrays.fill(target, 0, end, 0);
        }
        for (int i = 0; i < pieces; i++) {
            System.arraycopy(x, looking[i], target, lookedAt[i], lengths[i]);
        }
    }
}
