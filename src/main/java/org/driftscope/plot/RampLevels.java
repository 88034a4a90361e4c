package org.driftscope.plot;

import java.util.List;

/**
 * Which step of a {@link Ramp} each word is coloured by.
 *
 * @param all by token id, {@link #UNKNOWN} for a word without a number; empty where colours are
 *     those of the categories
 * @param signed whether the numbers behind them have a sign, so that the middle step is 0
 */
public record RampLevels(List<Integer> all, boolean signed) {
    /** The level of a word without a number. */
    public static final int UNKNOWN = -1;

    public static final RampLevels NONE = new RampLevels(List.of(), false);

    public RampLevels {
        all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** That of a word. */
    int of(int tokenId) {
        return isEmpty() ? UNKNOWN : all.get(tokenId);
    }
}
