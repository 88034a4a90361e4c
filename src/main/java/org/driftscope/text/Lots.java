package org.driftscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Divides what is to be read into lots that fit one pass: a pass over many sentences costs little
 * more than one over a single sentence.
 */
public final class Lots {
    /** Tokens that a pass has room for, where no single sentence needs more. */
    private static final int TOKENS_AT_ONCE = 1024;

    private Lots() {}

    /**
     * How much room to make where there are {@code all} tokens in items of up to {@code longest}.
     */
    public static int room(long all, int longest) {
        return Math.max(longest, (int) Math.min(all, TOKENS_AT_ONCE));
    }

    /** The tokens that are read in these examples. */
    public static long tokens(List<Example> examples) {
        return examples.stream().mapToLong(Example::predictions).sum();
    }

    /**
     * The items in their order, in lists of at most {@code room} tokens.
     *
     * @param tokens how many tokens an item has, no more than {@code room}
     */
    public static <T> List<List<T>> of(List<T> items, ToIntFunction<T> tokens, int room) {
        List<List<T>> lots = new ArrayList<>();
        int from = 0;
        int used = 0;
        for (int i = 0; i < items.size(); i++) {
            int needed = tokens.applyAsInt(items.get(i));
            if (used + needed > room && i > from) {
                lots.add(items.subList(from, i));
                from = i;
                used = 0;
            }
            used += needed;
        }
        if (from < items.size()) {
            lots.add(items.subList(from, items.size()));
        }
        return lots;
    }
}
