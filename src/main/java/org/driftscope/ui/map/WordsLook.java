package org.driftscope.ui.map;

import java.util.Set;

/**
 * Which words of the map are drawn, and what their colours stand for.
 *
 * @param by what the colours stand for
 * @param component of the vectors that they may stand for, from 1
 * @param heldBack numbers of the groups that the legend holds back
 * @param chosen token ids of the chosen words
 * @param hidden token ids of the words that were hidden by hand
 * @param isolated whether they were by having others alone drawn
 * @param passing which words the filter lets through
 */
public record WordsLook(
        ColourBy by,
        int component,
        Set<Integer> heldBack,
        Set<Integer> chosen,
        Set<Integer> hidden,
        boolean isolated,
        Passing passing) {
    public WordsLook {
        heldBack = Set.copyOf(heldBack);
        chosen = Set.copyOf(chosen);
        hidden = Set.copyOf(hidden);
    }

    /**
     * The words that the filter lets through.
     *
     * @param least times a word occurs
     * @param most times a word occurs
     * @param fillers whether stop words and marks pass
     * @param ungrouped whether words in no group pass
     * @param heldBack whether words pass whose groups the legend holds back
     */
    public record Passing(
            int least, int most, boolean fillers, boolean ungrouped, boolean heldBack) {}
}
