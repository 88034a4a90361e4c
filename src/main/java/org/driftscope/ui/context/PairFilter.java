package org.driftscope.ui.context;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Picks the pairs that hold all words typed. What is typed stands for the word that is written so,
 * or, where there is none, for all that begin so.
 */
record PairFilter(List<String> typed, Set<String> words) {
    /**
     * The filter of a text.
     *
     * @param words all that are compared
     */
    static PairFilter of(String text, Set<String> words) {
        List<String> typed =
                List.of(text.strip().split("\\s+")).stream().filter(t -> !t.isEmpty()).toList();
        return new PairFilter(typed, words);
    }

    /** Whether every pair passes. */
    boolean isOpen() {
        return typed.isEmpty();
    }

    boolean passes(PairRow row) {
        return typed.stream().allMatch(t -> matches(t, row.first()) || matches(t, row.second()));
    }

    private boolean matches(String text, String word) {
        return words.contains(text)
                ? word.equals(text)
                : word.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
    }
}
